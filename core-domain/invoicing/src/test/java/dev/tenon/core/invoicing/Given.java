package dev.tenon.core.invoicing;

import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.Counter;
import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.invoicing.PostCreditNote;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.UnitPrice;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is given in the tests of the rules. */
final class Given {
    static final Currency GBP = Currency.getInstance("GBP");
    static final Currency JPY = Currency.getInstance("JPY");
    static final Currency KWD = Currency.getInstance("KWD");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final DateRules DATES = new DateRules(TODAY, false);
    static final InvoiceId INVOICE = new InvoiceId(new UUID(2, 1));
    static final CreditNoteId CREDIT_NOTE = new CreditNoteId(new UUID(2, 2));
    static final PaymentId PAYMENT = new PaymentId(new UUID(2, 3));
    static final Customer ADA = new Customer(new CustomerId(new UUID(2, 4)), "C1", "Ada", "Malta", 1);
    static final CustomerId STRANGER = new CustomerId(new UUID(2, 5));
    static final FiscalYear YEAR = new FiscalYear(2026);

    private Given() {}

    static Money gbp(String amount) {
        return Money.of(amount, "GBP");
    }

    static Line line(String quantity, String price, Currency currency) {
        return Line.of("W1", "Widget", Quantity.pieces(quantity), UnitPrice.of(price, currency.getCurrencyCode()));
    }

    static Line line(String quantity, String price) {
        return line(quantity, price, GBP);
    }

    static DraftInvoice order(CustomerId customer, int termsDays, Line... lines) {
        return new DraftInvoice(customer, GBP, List.of(lines), termsDays, Optional.empty());
    }

    static Invoice draft(Line... lines) {
        return new Invoice.Draft(INVOICE, ADA.id(), GBP, List.of(lines), 30, Optional.empty());
    }

    static Invoice discarded() {
        return new Invoice.Discarded(INVOICE, ADA.id(), GBP, List.of(line("1", "10")), Optional.empty());
    }

    /** An invoice posted today, due in 30 days, of which so much is open. */
    static Invoice posted(String open) {
        return new Invoice.Posted(
                INVOICE,
                new DocumentNumber(Series.INVOICE, YEAR, 7),
                BilledTo.of(ADA),
                GBP,
                List.of(line("1", "100")),
                TODAY,
                TODAY.plusDays(30),
                gbp(open),
                Optional.empty(),
                Optional.empty());
    }

    /** A payment of 100 GBP received today, of which so much is left. */
    static Payment payment(String unallocated) {
        return new Payment(PAYMENT, ADA.id(), gbp("100.00"), TODAY, "bank 1", gbp(unallocated));
    }

    static Counter counter(Series series, long last, LocalDate lastPostedOn) {
        return new Counter(series, YEAR, last, lastPostedOn);
    }

    static PostCreditNote credit(CustomerId customer, CreditTarget target, LocalDate on, Line... lines) {
        return new PostCreditNote(customer, target, GBP, List.of(lines), on, "broken", Optional.empty());
    }
}
