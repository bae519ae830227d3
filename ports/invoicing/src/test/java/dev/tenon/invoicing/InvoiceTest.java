package dev.tenon.invoicing;

import static dev.tenon.invoicing.Example.DISCARDED;
import static dev.tenon.invoicing.Example.DRAFTED;
import static dev.tenon.invoicing.Example.INVOICE;
import static dev.tenon.invoicing.Example.POSTED;
import static dev.tenon.invoicing.Example.RECEIVED;
import static dev.tenon.invoicing.Example.TOTAL;
import static dev.tenon.invoicing.Example.allocated;
import static dev.tenon.invoicing.Example.credited;
import static dev.tenon.invoicing.Example.paid;
import static dev.tenon.invoicing.Example.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.CorruptStream;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InvoiceTest {

    @Test
    void anInvoiceIsBornAsADraftWithTheSumOfItsLines() {
        assertThat(DRAFTED.born()).isInstanceOf(Invoice.Draft.class);
        assertThat(DRAFTED.born().total()).isEqualTo(TOTAL);
        assertThat(DRAFTED.born().external()).isEqualTo(DRAFTED.external());
    }

    @Test
    void aPostedInvoiceIsOpenInFull() {
        var posted = posted();
        assertThat(posted.open()).isEqualTo(TOTAL);
        assertThat(posted.number()).isEqualTo(POSTED.number());
        assertThat(posted.customer()).isEqualTo(DRAFTED.customer());
        assertThat(posted.lines()).isEqualTo(DRAFTED.lines());
        assertThat(posted.external()).isEqualTo(DRAFTED.external());
        assertThat(posted.dueOn()).isEqualTo(POSTED.dueOn());
        assertThat(posted.settled()).isFalse();
    }

    @Test
    void creditsAndPaymentsLowerWhatIsOpenAndNothingElse() {
        var after = (Invoice.Posted) posted().after(credited("0.60")).after(paid("20.00"));
        assertThat(after.open()).isEqualTo(pounds("10.00"));
        assertThat(after.total()).isEqualTo(TOTAL);
        var settled = (Invoice.Posted) after.after(paid("10.00"));
        assertThat(settled.settled()).isTrue();
        assertThat(settled.number()).isEqualTo(POSTED.number());
    }

    @Test
    void anOverdueInvoiceSaysSinceWhenAlsoOnceItIsSettled() {
        var overdue = new InvoiceEvent.BecameOverdue(INVOICE, POSTED.dueOn().plusDays(1), TOTAL);
        assertThat(posted().overdueSince()).isEmpty();
        var settled = (Invoice.Posted) posted().after(overdue).after(paid("30.60"));
        assertThat(settled.overdueSince()).contains(overdue.since());
        assertThat(settled.settled()).isTrue();
        assertCorrupt(DRAFTED.born(), overdue);
        assertCorrupt(DRAFTED.born().after(DISCARDED), overdue);
    }

    @Test
    void onlyADraftIsPostedOrDiscarded() {
        for (var event : List.of(POSTED, DISCARDED, DRAFTED)) {
            assertCorrupt(posted(), event);
            assertCorrupt(DRAFTED.born().after(DISCARDED), event);
        }
        assertCorrupt(DRAFTED.born(), DRAFTED);
    }

    @Test
    void onlyAPostedInvoiceIsCreditedOrPaid() {
        for (var event : List.of(credited("1.00"), paid("1.00"))) {
            assertCorrupt(DRAFTED.born(), event);
            assertCorrupt(DRAFTED.born().after(DISCARDED), event);
        }
    }

    @Test
    void aPaymentIsUnallocatedUntilInvoicesTakeIt() {
        var payment = RECEIVED.born().after(allocated("30.00")).after(allocated("0.60"));
        assertThat(payment.amount()).isEqualTo(pounds("40.00"));
        assertThat(payment.unallocated()).isEqualTo(pounds("9.40"));
        assertThatThrownBy(() -> payment.after(RECEIVED)).isInstanceOf(CorruptStream.class);
    }

    @Test
    void aCreditNoteIsBornPostedAndStaysSo() {
        var posted = Example.creditNote(new CreditTarget.OnAccount());
        assertThat(posted.born().total()).isEqualTo(posted.total());
        assertThatThrownBy(() -> posted.born().after(posted)).isInstanceOf(CorruptStream.class);
    }

    @Test
    void aLineIsWorthQuantityTimesPriceRoundedOnce() {
        assertThat(Example.line("3", "0.125").amount()).isEqualTo(pounds("0.38"));
    }

    @Test
    void aCustomerHasAReferenceAndAName() {
        var id = Example.CUSTOMER.id();
        assertThatThrownBy(() -> new Customer(id, " ", "Firm", "", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Customer(id, "C-1", "", "", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Invoice.Posted posted() {
        return (Invoice.Posted) DRAFTED.born().after(POSTED);
    }

    private static void assertCorrupt(Invoice invoice, InvoiceEvent event) {
        assertThatThrownBy(() -> invoice.after(event)).isInstanceOf(CorruptStream.class);
    }
}
