package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.ADA;
import static dev.tenon.core.invoicing.Given.DATES;
import static dev.tenon.core.invoicing.Given.GBP;
import static dev.tenon.core.invoicing.Given.INVOICE;
import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.YEAR;
import static dev.tenon.core.invoicing.Given.counter;
import static dev.tenon.core.invoicing.Given.discarded;
import static dev.tenon.core.invoicing.Given.draft;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.Given.line;
import static dev.tenon.core.invoicing.Given.order;
import static dev.tenon.core.invoicing.Given.posted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoicingRefusal.DatedAhead;
import dev.tenon.invoicing.InvoicingRefusal.NoLines;
import dev.tenon.invoicing.InvoicingRefusal.NotADraft;
import dev.tenon.invoicing.InvoicingRefusal.NotPosted;
import dev.tenon.invoicing.InvoicingRefusal.PostedBeforeLast;
import dev.tenon.invoicing.InvoicingRefusal.TermsOutOfRange;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.Decision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InvoiceRulesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 365})
    void aDraftIsDueZeroTo365DaysAfterPosting(int days) {
        assertThat(InvoiceRules.draft(INVOICE, order(ADA.id(), days, line("2", "2.50"))))
                .isEqualTo(Decision.accept(new InvoiceEvent.Drafted(
                        INVOICE, ADA.id(), GBP, List.of(line("2", "2.50")), days, Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 366, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void otherTermsAreRefused(int days) {
        assertThat(InvoiceRules.draft(INVOICE, order(ADA.id(), days, line("2", "2.50"))))
                .isEqualTo(Decision.refuse(new TermsOutOfRange(days)));
    }

    @Test
    void aDraftWithoutLinesIsRefused() {
        assertThat(InvoiceRules.draft(INVOICE, order(ADA.id(), 30))).isEqualTo(Decision.refuse(new NoLines()));
    }

    @Test
    void aDraftMayBePostedToday() {
        assertThat(InvoiceRules.checkPost(draft(line("1", "1")), TODAY, DATES)).isEmpty();
    }

    @Test
    void aDraftMayNotBePostedAhead() {
        assertThat(InvoiceRules.checkPost(draft(line("1", "1")), TODAY.plusDays(1), DATES))
                .contains(new DatedAhead(TODAY));
    }

    @Test
    void whatIsNoDraftIsRefusedBeforeTheCounterIsTaken() {
        assertThat(InvoiceRules.checkPost(posted("1.00"), TODAY, DATES)).contains(new NotADraft(INVOICE));
        assertThat(InvoiceRules.checkPost(discarded(), TODAY, DATES)).contains(new NotADraft(INVOICE));
    }

    @Test
    void postingGivesTheNextNumberTheDueDateTheTotalAndTheCustomerAsItIsNow() {
        var given = draft(line("2", "2.50"), line("1", "0.01"));

        assertThat(InvoiceRules.post(given, TODAY, ADA, counter(Series.INVOICE, 4, TODAY)))
                .isEqualTo(Decision.accept(new InvoiceEvent.Posted(
                        INVOICE,
                        new DocumentNumber(Series.INVOICE, YEAR, 5),
                        BilledTo.of(ADA),
                        TODAY,
                        TODAY.plusDays(30),
                        gbp("5.01"))));
    }

    @Test
    void postingBeforeTheLastOfTheSeriesIsRefused() {
        assertThat(InvoiceRules.post(draft(line("1", "1")), TODAY.minusDays(1), ADA, counter(Series.INVOICE, 4, TODAY)))
                .isEqualTo(Decision.refuse(new PostedBeforeLast(TODAY)));
    }

    @Test
    void onlyADraftIsPosted() {
        var counter = counter(Series.INVOICE, 4, TODAY);

        assertThat(InvoiceRules.post(posted("1.00"), TODAY, ADA, counter))
                .isEqualTo(Decision.refuse(new NotADraft(INVOICE)));
        assertThat(InvoiceRules.post(discarded(), TODAY, ADA, counter))
                .isEqualTo(Decision.refuse(new NotADraft(INVOICE)));
    }

    @Test
    void onlyADraftIsDiscarded() {
        assertThat(InvoiceRules.discard(draft(line("1", "1"))))
                .isEqualTo(Decision.accept(new InvoiceEvent.Discarded(INVOICE)));
        assertThat(InvoiceRules.discard(discarded())).isEqualTo(Decision.refuse(new NotADraft(INVOICE)));
        assertThat(InvoiceRules.discard(posted("1.00"))).isEqualTo(Decision.refuse(new NotADraft(INVOICE)));
    }

    @Test
    void onlyAPostedInvoiceCanBeOverdue() {
        assertThat(InvoiceRules.markOverdue(draft(line("1", "1")), TODAY.plusYears(1)))
                .isEqualTo(Decision.refuse(new NotPosted(INVOICE)));
        assertThat(InvoiceRules.markOverdue(discarded(), TODAY.plusYears(1)))
                .isEqualTo(Decision.refuse(new NotPosted(INVOICE)));
    }

    @Test
    void anInvoiceIsOverdueAfterItsDueDateWhileSomethingIsOpen() {
        assertThat(InvoiceRules.markOverdue(posted("1.00"), TODAY.plusDays(30))).isEqualTo(Decision.accept());
        assertThat(InvoiceRules.markOverdue(posted("0.00"), TODAY.plusDays(31))).isEqualTo(Decision.accept());
        assertThat(InvoiceRules.markOverdue(posted("1.00"), TODAY.plusDays(31)))
                .isEqualTo(Decision.accept(new InvoiceEvent.BecameOverdue(INVOICE, TODAY.plusDays(31), gbp("1.00"))));
    }
}
