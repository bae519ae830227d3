package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.ADA;
import static dev.tenon.core.invoicing.Given.DATES;
import static dev.tenon.core.invoicing.Given.GBP;
import static dev.tenon.core.invoicing.Given.INVOICE;
import static dev.tenon.core.invoicing.Given.JPY;
import static dev.tenon.core.invoicing.Given.PAYMENT;
import static dev.tenon.core.invoicing.Given.STRANGER;
import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.discarded;
import static dev.tenon.core.invoicing.Given.draft;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.Given.line;
import static dev.tenon.core.invoicing.Given.payment;
import static dev.tenon.core.invoicing.Given.posted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.AllocatedTwice;
import dev.tenon.invoicing.InvoicingRefusal.AmountNotPositive;
import dev.tenon.invoicing.InvoicingRefusal.CurrencyDiffers;
import dev.tenon.invoicing.InvoicingRefusal.CustomerDiffers;
import dev.tenon.invoicing.InvoicingRefusal.DatedAhead;
import dev.tenon.invoicing.InvoicingRefusal.DatedTooEarly;
import dev.tenon.invoicing.InvoicingRefusal.ExceedsOpenAmount;
import dev.tenon.invoicing.InvoicingRefusal.ExceedsUnallocated;
import dev.tenon.invoicing.InvoicingRefusal.NotPosted;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.invoicing.ReceivePayment.Allocation;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PaymentRulesTest {

    @Test
    void aPaymentOfAPennyReceivedTodayIsTaken() {
        assertThat(PaymentRules.checkReceive(receive("0.01", TODAY), DATES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.01"})
    void aPaymentIsAboveZero(String amount) {
        assertThat(PaymentRules.checkReceive(receive(amount, TODAY), DATES))
                .contains(new AmountNotPositive(gbp(amount)));
    }

    @Test
    void aPaymentIsNotReceivedAhead() {
        assertThat(PaymentRules.checkReceive(receive("1.00", TODAY.plusDays(1)), DATES))
                .contains(new DatedAhead(TODAY));
    }

    @Test
    void anInvoiceIsNamedOnceInAPayment() {
        var half = new Allocation(INVOICE, gbp("0.50"));

        assertThat(PaymentRules.checkReceive(receive("1.00", TODAY, half, half), DATES))
                .contains(new AllocatedTwice(INVOICE));
    }

    @Test
    void exactlyWhatIsOpenCanBePaid() {
        assertThat(allocate(payment("100.00"), "40.00", "40.00")).isEqualTo(allocated("40.00"));
    }

    @Test
    void aPennyMoreThanWhatIsOpenIsRefused() {
        assertThat(allocate(payment("100.00"), "40.00", "40.01"))
                .isEqualTo(Decision.refuse(new ExceedsOpenAmount(gbp("40.00"))));
    }

    @Test
    void exactlyWhatIsLeftOfThePaymentCanBeAllocated() {
        assertThat(allocate(payment("30.00"), "40.00", "30.00")).isEqualTo(allocated("30.00"));
    }

    @Test
    void aPennyMoreThanWhatIsLeftOfThePaymentIsRefused() {
        assertThat(allocate(payment("30.00"), "40.00", "30.01"))
                .isEqualTo(Decision.refuse(new ExceedsUnallocated(gbp("30.00"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.01"})
    void anAllocationIsAboveZero(String amount) {
        assertThat(allocate(payment("30.00"), "40.00", amount))
                .isEqualTo(Decision.refuse(new AmountNotPositive(gbp(amount))));
    }

    @Test
    void onlyAPostedInvoiceIsPaid() {
        var refused = Decision.refuse(new NotPosted(INVOICE));

        assertThat(PaymentRules.allocate(payment("1.00"), draft(line("1", "1")), gbp("1.00"), TODAY))
                .isEqualTo(refused);
        assertThat(PaymentRules.allocate(payment("1.00"), discarded(), gbp("1.00"), TODAY))
                .isEqualTo(refused);
    }

    @Test
    void anotherCustomersInvoiceIsNotPaid() {
        var strangers = new Payment(PAYMENT, STRANGER, gbp("9.00"), TODAY, "", gbp("9.00"));

        assertThat(allocate(strangers, "40.00", "1.00")).isEqualTo(Decision.refuse(new CustomerDiffers(ADA.id())));
    }

    @Test
    void theAllocatedAmountIsInThePaymentsCurrency() {
        assertThat(PaymentRules.allocate(payment("9.00"), posted("40.00"), Money.of("1", "JPY"), TODAY))
                .isEqualTo(Decision.refuse(new CurrencyDiffers(GBP, JPY)));
    }

    @Test
    void theInvoiceIsInThePaymentsCurrency() {
        var yen = new Payment(PAYMENT, ADA.id(), Money.of("9", "JPY"), TODAY, "", Money.of("9", "JPY"));

        assertThat(PaymentRules.allocate(yen, posted("40.00"), Money.of("9", "JPY"), TODAY))
                .isEqualTo(Decision.refuse(new CurrencyDiffers(JPY, GBP)));
    }

    @Test
    void anAllocationIsNotDatedBeforeInvoiceOrPayment() {
        assertThat(PaymentRules.allocate(payment("9.00"), posted("40.00"), gbp("1.00"), TODAY.minusDays(1)))
                .isEqualTo(Decision.refuse(new DatedTooEarly(TODAY)));
    }

    @Test
    void theLaterOfInvoiceAndPaymentIsTheEarliestDate() {
        assertThat(PaymentRules.earliest(receivedOn(TODAY.minusDays(1)), posted("1.00")))
                .isEqualTo(TODAY);
        assertThat(PaymentRules.earliest(receivedOn(TODAY), posted("1.00"))).isEqualTo(TODAY);
        assertThat(PaymentRules.earliest(receivedOn(TODAY.plusDays(1)), posted("1.00")))
                .isEqualTo(TODAY.plusDays(1));
    }

    private static Payment receivedOn(LocalDate day) {
        return new Payment(PAYMENT, ADA.id(), gbp("9.00"), day, "", gbp("9.00"));
    }

    private static ReceivePayment receive(String amount, LocalDate on, Allocation... allocations) {
        return new ReceivePayment(ADA.id(), gbp(amount), on, "bank 1", List.of(allocations));
    }

    private static Decision<PaymentEvent, InvoicingRefusal> allocate(Payment payment, String open, String amount) {
        return PaymentRules.allocate(payment, posted(open), gbp(amount), TODAY);
    }

    private static Decision<PaymentEvent, InvoicingRefusal> allocated(String amount) {
        return Decision.accept(new PaymentEvent.Allocated(PAYMENT, INVOICE, gbp(amount), TODAY));
    }
}
