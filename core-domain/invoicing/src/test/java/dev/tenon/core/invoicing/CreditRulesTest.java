package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.ADA;
import static dev.tenon.core.invoicing.Given.CREDIT_NOTE;
import static dev.tenon.core.invoicing.Given.DATES;
import static dev.tenon.core.invoicing.Given.GBP;
import static dev.tenon.core.invoicing.Given.INVOICE;
import static dev.tenon.core.invoicing.Given.JPY;
import static dev.tenon.core.invoicing.Given.STRANGER;
import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.YEAR;
import static dev.tenon.core.invoicing.Given.counter;
import static dev.tenon.core.invoicing.Given.credit;
import static dev.tenon.core.invoicing.Given.discarded;
import static dev.tenon.core.invoicing.Given.draft;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.Given.line;
import static dev.tenon.core.invoicing.Given.posted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.Counter;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.CurrencyDiffers;
import dev.tenon.invoicing.InvoicingRefusal.CustomerDiffers;
import dev.tenon.invoicing.InvoicingRefusal.DatedAhead;
import dev.tenon.invoicing.InvoicingRefusal.DatedTooEarly;
import dev.tenon.invoicing.InvoicingRefusal.ExceedsOpenAmount;
import dev.tenon.invoicing.InvoicingRefusal.NoLines;
import dev.tenon.invoicing.InvoicingRefusal.NotPosted;
import dev.tenon.invoicing.InvoicingRefusal.PostedBeforeLast;
import dev.tenon.invoicing.PostCreditNote;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.Decision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CreditRulesTest {
    private static final CreditTarget THE_INVOICE = new CreditTarget.OfInvoice(INVOICE);
    private static final CreditTarget ON_ACCOUNT = new CreditTarget.OnAccount();

    @Test
    void aCreditNoteNeedsALine() {
        assertThat(CreditRules.check(credit(ADA.id(), ON_ACCOUNT, TODAY), DATES))
                .contains(new NoLines());
    }

    @Test
    void aCreditNoteMayNotBeDatedAhead() {
        assertThat(CreditRules.check(credit(ADA.id(), ON_ACCOUNT, TODAY.plusDays(1), line("1", "1")), DATES))
                .contains(new DatedAhead(TODAY));
    }

    @Test
    void exactlyWhatIsOpenCanBeCredited() {
        assertThat(CreditRules.checkInvoice(ofInvoice("40"), posted("40.00"))).isEmpty();
    }

    @Test
    void aPennyMoreThanWhatIsOpenIsRefused() {
        assertThat(CreditRules.checkInvoice(ofInvoice("40.01"), posted("40.00")))
                .contains(new ExceedsOpenAmount(gbp("40.00")));
    }

    @Test
    void onlyAPostedInvoiceIsCredited() {
        assertThat(CreditRules.checkInvoice(ofInvoice("1"), draft(line("1", "100"))))
                .contains(new NotPosted(INVOICE));
        assertThat(CreditRules.checkInvoice(ofInvoice("1"), discarded())).contains(new NotPosted(INVOICE));
    }

    @Test
    void anotherCustomersInvoiceIsNotCredited() {
        assertThat(CreditRules.checkInvoice(credit(STRANGER, THE_INVOICE, TODAY, line("1", "1")), posted("40.00")))
                .contains(new CustomerDiffers(ADA.id()));
    }

    @Test
    void anInvoiceIsCreditedInItsOwnCurrency() {
        var yen = new PostCreditNote(
                ADA.id(), THE_INVOICE, JPY, List.of(line("1", "1", JPY)), TODAY, "", Optional.empty());

        assertThat(CreditRules.checkInvoice(yen, posted("40.00"))).contains(new CurrencyDiffers(GBP, JPY));
    }

    @Test
    void aCreditIsNotDatedBeforeItsInvoice() {
        assertThat(CreditRules.checkInvoice(
                        credit(ADA.id(), THE_INVOICE, TODAY.minusDays(1), line("1", "1")), posted("40.00")))
                .contains(new DatedTooEarly(TODAY));
    }

    @Test
    void postingGivesTheNextNumberOfItsOwnSeries() {
        assertThat(post(counter(Series.CREDIT_NOTE, 8, TODAY)))
                .isEqualTo(Decision.accept(new CreditNoteEvent.Posted(
                        CREDIT_NOTE,
                        new DocumentNumber(Series.CREDIT_NOTE, YEAR, 9),
                        BilledTo.of(ADA),
                        THE_INVOICE,
                        GBP,
                        List.of(line("2", "20")),
                        TODAY,
                        "broken",
                        gbp("40.00"),
                        Optional.empty())));
    }

    @Test
    void postingBeforeTheLastOfTheSeriesIsRefused() {
        assertThat(post(counter(Series.CREDIT_NOTE, 8, TODAY.plusDays(1))))
                .isEqualTo(Decision.refuse(new PostedBeforeLast(TODAY.plusDays(1))));
    }

    private static Decision<CreditNoteEvent, InvoicingRefusal> post(Counter counter) {
        return CreditRules.post(CREDIT_NOTE, credit(ADA.id(), THE_INVOICE, TODAY, line("2", "20")), ADA, counter);
    }

    private static PostCreditNote ofInvoice(String price) {
        return credit(ADA.id(), THE_INVOICE, TODAY, line("1", price));
    }
}
