package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Refusals.first;
import static dev.tenon.core.invoicing.Refusals.when;

import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.Invoice.Discarded;
import dev.tenon.invoicing.Invoice.Draft;
import dev.tenon.invoicing.Invoice.Posted;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.AllocatedTwice;
import dev.tenon.invoicing.InvoicingRefusal.AmountNotPositive;
import dev.tenon.invoicing.InvoicingRefusal.CurrencyDiffers;
import dev.tenon.invoicing.InvoicingRefusal.CustomerDiffers;
import dev.tenon.invoicing.InvoicingRefusal.DatedTooEarly;
import dev.tenon.invoicing.InvoicingRefusal.ExceedsOpenAmount;
import dev.tenon.invoicing.InvoicingRefusal.ExceedsUnallocated;
import dev.tenon.invoicing.InvoicingRefusal.NotPosted;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;

/** The rules of money that came in: never more allocated than the payment holds or than the invoice is open. */
final class PaymentRules {

    private PaymentRules() {}

    static Optional<InvoicingRefusal> checkReceive(ReceivePayment command, DateRules dates) {
        return first(
                () -> positive(command.amount()),
                () -> dates.check(command.receivedOn()),
                () -> eachInvoiceOnce(command));
    }

    /** Allocates on a date on which both payment and invoice are in the books. */
    static Decision<PaymentEvent, InvoicingRefusal> allocate(
            Payment payment, Invoice invoice, Money amount, LocalDate on) {
        return switch (invoice) {
            case Draft _, Discarded _ -> Decision.refuse(new NotPosted(invoice.id()));
            case Posted posted ->
                check(payment, posted, amount, on)
                        .<Decision<PaymentEvent, InvoicingRefusal>>map(Decision::refuse)
                        .orElseGet(() ->
                                Decision.accept(new PaymentEvent.Allocated(payment.id(), posted.id(), amount, on)));
        };
    }

    /** The first date on which the payment can settle the invoice. */
    static LocalDate earliest(Payment payment, Invoice invoice) {
        return invoice instanceof Posted posted && posted.postedOn().isAfter(payment.receivedOn())
                ? posted.postedOn()
                : payment.receivedOn();
    }

    private static Optional<InvoicingRefusal> check(Payment payment, Posted invoice, Money amount, LocalDate on) {
        return first(
                () -> positive(amount),
                () -> when(
                        !invoice.customer().equals(payment.customer()), () -> new CustomerDiffers(invoice.customer())),
                () -> sameCurrency(payment, amount),
                () -> sameCurrency(payment, invoice.open()),
                () -> when(
                        on.isBefore(earliest(payment, invoice)), () -> new DatedTooEarly(earliest(payment, invoice))),
                () -> when(amount.exceeds(invoice.open()), () -> new ExceedsOpenAmount(invoice.open())),
                () -> when(amount.exceeds(payment.unallocated()), () -> new ExceedsUnallocated(payment.unallocated())));
    }

    private static Optional<InvoicingRefusal> positive(Money amount) {
        return when(amount.signum() <= 0, () -> new AmountNotPositive(amount));
    }

    private static Optional<InvoicingRefusal> sameCurrency(Payment payment, Money amount) {
        var expected = payment.amount().currency();
        return when(!amount.currency().equals(expected), () -> new CurrencyDiffers(expected, amount.currency()));
    }

    private static Optional<InvoicingRefusal> eachInvoiceOnce(ReceivePayment command) {
        var seen = new HashSet<Object>();
        return command.allocations().stream()
                .map(ReceivePayment.Allocation::invoice)
                .filter(invoice -> !seen.add(invoice))
                .findFirst()
                .map(AllocatedTwice::new);
    }
}
