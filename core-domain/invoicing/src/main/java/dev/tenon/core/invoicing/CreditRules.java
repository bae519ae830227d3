package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Refusals.first;
import static dev.tenon.core.invoicing.Refusals.when;

import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.Counter;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.Invoice.Discarded;
import dev.tenon.invoicing.Invoice.Draft;
import dev.tenon.invoicing.Invoice.Posted;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.CurrencyDiffers;
import dev.tenon.invoicing.InvoicingRefusal.CustomerDiffers;
import dev.tenon.invoicing.InvoicingRefusal.DatedTooEarly;
import dev.tenon.invoicing.InvoicingRefusal.ExceedsOpenAmount;
import dev.tenon.invoicing.InvoicingRefusal.NotPosted;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.PostCreditNote;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Money;
import java.util.Optional;

/** The rules of crediting: on account freely, an invoice up to what is open of it. */
final class CreditRules {

    private CreditRules() {}

    /** What can be refused before the counter is taken. */
    static Optional<InvoicingRefusal> check(PostCreditNote command, DateRules dates) {
        return first(() -> LineRules.check(command.lines(), command.currency()), () -> dates.check(command.postedOn()));
    }

    /** Whether the invoice can take the credit. */
    static Optional<InvoicingRefusal> checkInvoice(PostCreditNote command, Invoice invoice) {
        return switch (invoice) {
            case Draft _, Discarded _ -> Optional.of(new NotPosted(invoice.id()));
            case Posted posted ->
                first(
                        () -> when(
                                !posted.customer().equals(command.customer()),
                                () -> new CustomerDiffers(posted.customer())),
                        () -> when(
                                !posted.currency().equals(command.currency()),
                                () -> new CurrencyDiffers(posted.currency(), command.currency())),
                        () -> when(
                                command.postedOn().isBefore(posted.postedOn()),
                                () -> new DatedTooEarly(posted.postedOn())),
                        () -> when(total(command).exceeds(posted.open()), () -> new ExceedsOpenAmount(posted.open())));
        };
    }

    /** Gives the next number. */
    static Decision<CreditNoteEvent, InvoicingRefusal> post(
            CreditNoteId id, PostCreditNote command, Customer customer, Counter counter) {
        return DateRules.check(command.postedOn(), counter)
                .<Decision<CreditNoteEvent, InvoicingRefusal>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new CreditNoteEvent.Posted(
                        id,
                        counter.next(),
                        BilledTo.of(customer),
                        command.target(),
                        command.currency(),
                        command.lines(),
                        command.postedOn(),
                        command.reason(),
                        total(command),
                        command.external())));
    }

    private static Money total(PostCreditNote command) {
        return command.lines().stream().map(Line::amount).reduce(Money.zero(command.currency()), Money::plus);
    }
}
