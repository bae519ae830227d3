package dev.tenon.core.invoicing;

import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.Loaded;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Invoices as a session locked them, so that a decision over several sees all of them unchanged. */
record LockedInvoices(Map<InvoiceId, Loaded<Invoice>> byId) {

    /** Locks in the order of the ids, so that no two sessions wait for each other. */
    static LockedInvoices lock(InvoicingSession session, Collection<InvoiceId> ids) {
        var locked = new HashMap<InvoiceId, Loaded<Invoice>>();
        ids.stream()
                .map(InvoiceId::value)
                .sorted()
                .forEach(id -> locked.put(new InvoiceId(id), session.invoices().lock(id)));
        return new LockedInvoices(locked);
    }

    Loaded<Invoice> get(InvoiceId id) {
        return Objects.requireNonNull(byId.get(id), "not locked");
    }
}
