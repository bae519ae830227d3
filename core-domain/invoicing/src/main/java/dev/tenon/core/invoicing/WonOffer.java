package dev.tenon.core.invoicing;

import dev.tenon.crm.event.OpportunityWon;
import dev.tenon.crm.event.WonLine;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.DocumentStatus;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.Line;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.UnitPrice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The draft that a won opportunity offers: of its lines, or of one line for its amount, or none where neither is known. There is one at a time: while
 * a draft or an invoice of the opportunity exists, winning it again makes no other; one that was discarded makes room for the next.
 */
record WonOffer(Ids ids) {
    private static final String SOURCE = "opportunity";
    private static final int TERMS_DAYS = 30;

    void make(InvoicingSession session, Customer customer, OpportunityWon won) {
        var lines = lines(won);
        if (lines.isEmpty()) {
            return;
        }
        free(session, won.opportunity(), 1)
                .map(reference -> new DraftInvoice(
                        customer.id(), lines.getFirst().price().currency(), lines, TERMS_DAYS, Optional.of(reference)))
                .ifPresent(draft -> InvoiceDesk.draft(session, new InvoiceId(ids.next()), draft));
    }

    /** The first reference of the opportunity's that no document has, if all before it were discarded. */
    private static Optional<ExternalReference> free(InvoicingSession session, UUID opportunity, int attempt) {
        var number = attempt == 1 ? opportunity.toString() : opportunity + "-" + attempt;
        var reference = new ExternalReference(SOURCE, number);
        var known = session.books().findByExternal(reference);
        if (known.isEmpty()) {
            return Optional.of(reference);
        }
        return known.orElseThrow().status() == DocumentStatus.DISCARDED
                ? free(session, opportunity, attempt + 1)
                : Optional.empty();
    }

    private static List<Line> lines(OpportunityWon won) {
        return won.lines().isEmpty()
                ? won.amount()
                        .filter(amount -> amount.signum() > 0)
                        .map(amount -> List.of(line(won, amount)))
                        .orElse(List.of())
                : won.lines().stream().map(WonOffer::line).toList();
    }

    private static Line line(OpportunityWon won, Money amount) {
        return Line.of("", won.name(), Quantity.pieces("1"), new UnitPrice(amount.amount(), amount.currency()));
    }

    private static Line line(WonLine line) {
        var unit = line.unit().isBlank() ? Quantity.PIECES : line.unit();
        return Line.of(
                "",
                line.description(),
                new Quantity(line.quantity(), unit),
                new UnitPrice(line.unitPrice().amount(), line.unitPrice().currency()));
    }
}
