package dev.tenon.core.invoicing;

import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.UnknownInvoice;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.Loaded;
import dev.tenon.invoicing.MarkOverdue;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.DueName;
import dev.tenon.kernel.DueWork;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens when the day after an invoice's due date begins. An invoice that is paid by then is looked at in vain. */
final class OverdueDesk {
    static final DueName WORK = new DueName(InvoicingPermissions.MODULE, "invoice-overdue");

    private OverdueDesk() {}

    /** Comes back to the invoice as soon as its due date has passed. */
    static void comeBack(InvoicingSession session, InvoiceId invoice, LocalDate dueOn) {
        session.due()
                .on(new DueWork(WORK, invoice.toString()), dueOn.plusDays(1).atStartOfDay());
    }

    static InvoiceId invoice(DueWork work) {
        return new InvoiceId(UUID.fromString(work.key()));
    }

    static Decision<InvoiceEvent, InvoicingRefusal> mark(
            InvoicingSession session, MarkOverdue command, LocalDate today) {
        var loaded = session.invoices().lock(command.invoice().value());
        var decision = loaded.state()
                .map(invoice -> InvoiceRules.markOverdue(invoice, today))
                .orElseGet(() -> Decision.refuse(new UnknownInvoice(command.invoice())));
        decision.ifAccepted(events -> keep(session, loaded, events, today));
        return decision;
    }

    private static void keep(
            InvoicingSession session, Loaded<Invoice> loaded, List<InvoiceEvent> events, LocalDate today) {
        if (loaded.state().orElseThrow() instanceof Invoice.Posted posted) {
            if (!today.isAfter(posted.dueOn())) {
                comeBack(session, posted.id(), posted.dueOn());
            } else if (!events.isEmpty()) {
                session.invoices().append(loaded, events);
                session.announce(Announcements.overdue(posted, loaded.version() + 1));
            }
        }
    }
}
