package dev.tenon.invoicing;

import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.UnitPrice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Events of one invoice over 30.60, its credit notes and payments. */
final class Example {
    static final LocalDate DAY = LocalDate.of(2010, 12, 1);
    static final InvoiceId INVOICE = new InvoiceId(new UUID(1, 1));
    static final CreditNoteId CREDIT_NOTE = new CreditNoteId(new UUID(2, 2));
    static final PaymentId PAYMENT = new PaymentId(new UUID(3, 3));
    static final Customer CUSTOMER = new Customer(new CustomerId(new UUID(4, 4)), "17850", "Firm", "France", 1);
    static final Money TOTAL = pounds("30.60");
    static final List<Line> LINES = List.of(line("6", "2.55"), line("3", "5.10"), line("1", "0"));
    static final InvoiceEvent.Drafted DRAFTED = new InvoiceEvent.Drafted(
            INVOICE, CUSTOMER.id(), TOTAL.currency(), LINES, 30, Optional.of(new ExternalReference("sales", "1")));
    static final InvoiceEvent.Posted POSTED = new InvoiceEvent.Posted(
            INVOICE, number(Series.INVOICE, 1), BilledTo.of(CUSTOMER), DAY, DAY.plusDays(30), TOTAL);
    static final InvoiceEvent.Discarded DISCARDED = new InvoiceEvent.Discarded(INVOICE);
    static final PaymentEvent.Received RECEIVED =
            new PaymentEvent.Received(PAYMENT, CUSTOMER.id(), pounds("40.00"), DAY, "Ref");

    private Example() {}

    static InvoiceEvent.Credited credited(String amount) {
        return new InvoiceEvent.Credited(INVOICE, CREDIT_NOTE, pounds(amount), DAY);
    }

    static InvoiceEvent.PaymentAllocated paid(String amount) {
        return new InvoiceEvent.PaymentAllocated(INVOICE, PAYMENT, pounds(amount), DAY);
    }

    static PaymentEvent.Allocated allocated(String amount) {
        return new PaymentEvent.Allocated(PAYMENT, INVOICE, pounds(amount), DAY);
    }

    static CreditNoteEvent.Posted creditNote(CreditTarget target) {
        return new CreditNoteEvent.Posted(
                CREDIT_NOTE,
                number(Series.CREDIT_NOTE, 1),
                BilledTo.of(CUSTOMER),
                target,
                TOTAL.currency(),
                LINES,
                DAY,
                "returned",
                TOTAL,
                Optional.empty());
    }

    static Money pounds(String amount) {
        return Money.of(amount, "GBP");
    }

    static Line line(String quantity, String price) {
        return Line.of("A", "Thing", Quantity.pieces(quantity), UnitPrice.of(price, "GBP"));
    }

    private static DocumentNumber number(Series series, long sequence) {
        return new DocumentNumber(series, new FiscalYear(2010), sequence);
    }
}
