package dev.tenon.core.invoicing;

import dev.tenon.invoicing.event.CreditNotePosted;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.InvoiceOverdue;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PublishedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The open items as another module keeps them, from what was announced alone. */
final class AnnouncedItems {

    private AnnouncedItems() {}

    /** What is open of each document; what is settled is left out. */
    static Map<UUID, Money> open(List<PublishedEvent> announced) {
        var open = new HashMap<UUID, Money>();
        for (var event : announced) {
            switch ((InvoicingEvent) event) {
                case InvoicePosted e -> open.merge(e.invoice(), e.total(), Money::plus);
                case CreditNotePosted e -> open.merge(e.document(), e.total().negated(), Money::plus);
                case PaymentAllocated e -> open.merge(e.invoice(), e.amount().negated(), Money::plus);
                case PaymentReceived _, CustomerChanged _, InvoiceOverdue _ -> {}
            }
        }
        open.values().removeIf(amount -> amount.signum() == 0);
        return open;
    }
}
