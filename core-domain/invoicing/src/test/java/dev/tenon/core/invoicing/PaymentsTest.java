package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.INVOICE;
import static dev.tenon.core.invoicing.Given.PAYMENT;
import static dev.tenon.core.invoicing.Given.STRANGER;
import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.Given.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.AllocatePayment;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.DatedAhead;
import dev.tenon.invoicing.InvoicingRefusal.ExceedsOpenAmount;
import dev.tenon.invoicing.InvoicingRefusal.ExceedsUnallocated;
import dev.tenon.invoicing.InvoicingRefusal.UnknownCustomer;
import dev.tenon.invoicing.InvoicingRefusal.UnknownInvoice;
import dev.tenon.invoicing.InvoicingRefusal.UnknownPayment;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.invoicing.ReceivePayment.Allocation;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PaymentsTest {
    private final Bench bench = new Bench();
    private final Customer ada = bench.customer("C1");

    @Test
    void aPaymentOfTwoInvoicesIsAnnouncedAsReceivedAndTwiceAllocated() {
        var first = bench.posted(ada, TODAY.minusDays(2), line("1", "40"));
        var second = bench.posted(ada, TODAY, line("1", "60"));
        bench.announced();
        var payment = Bench.received(receive("100.00", of(first.invoice(), "40.00"), of(second.invoice(), "50.00")))
                .payment()
                .value();
        var customer = ada.id().value();

        assertThat(bench.announced())
                .containsExactly(
                        new PaymentReceived(payment, 1, customer, TODAY, gbp("100.00")),
                        new PaymentAllocated(
                                payment,
                                2,
                                first.invoice().value(),
                                customer,
                                TODAY,
                                first.dueOn(),
                                gbp("40.00"),
                                gbp("0.00")),
                        new PaymentAllocated(
                                payment,
                                3,
                                second.invoice().value(),
                                customer,
                                TODAY,
                                second.dueOn(),
                                gbp("50.00"),
                                gbp("10.00")));
    }

    @Test
    void whatIsNotAllocatedStaysTheCustomersAdvance() {
        var invoice = bench.posted(ada, TODAY, line("1", "40")).invoice();
        var received = Bench.received(receive("100.00", of(invoice, "40.00")));

        assertThat(bench.module().invoicing().payment(bench.clerk(), received.payment()))
                .map(Payment::unallocated)
                .contains(gbp("60.00"));
        var aging = bench.module().books().aging(bench.clerk(), TODAY).parts().getFirst();
        assertThat(aging.advances()).isEqualTo(gbp("60.00"));
        assertThat(aging.total()).isEqualTo(gbp("0.00"));
    }

    @Test
    void oneRefusedAllocationRefusesThePaymentAsAWhole() {
        var first = bench.posted(ada, TODAY, line("1", "40")).invoice();
        var second = bench.posted(ada, TODAY, line("1", "60")).invoice();
        bench.announced();

        assertThat(receive("200.00", of(first, "40.00"), of(second, "60.01")))
                .isEqualTo(Decision.refuse(new ExceedsOpenAmount(gbp("60.00"))));
        assertThat(open(first)).isEqualTo(gbp("40.00"));
        assertThat(open(second)).isEqualTo(gbp("60.00"));
        assertThat(bench.announced()).isEmpty();
        assertThat(bench.module()
                        .books()
                        .aging(bench.clerk(), TODAY)
                        .parts()
                        .getFirst()
                        .advances())
                .isEqualTo(gbp("0.00"));
    }

    @Test
    void allocationsTogetherDoNotExceedThePayment() {
        var first = bench.posted(ada, TODAY, line("1", "40")).invoice();
        var second = bench.posted(ada, TODAY, line("1", "60")).invoice();

        assertThat(receive("99.99", of(first, "40.00"), of(second, "60.00")))
                .isEqualTo(Decision.refuse(new ExceedsUnallocated(gbp("59.99"))));
    }

    @Test
    void anAdvanceIsAllocatedLaterAndAnnouncedWithThePaymentsNextVersion() {
        var payment = Bench.received(receive("100.00")).payment();
        var posted = bench.posted(ada, TODAY, line("1", "40"));
        bench.announced();
        Bench.only(allocate(new AllocatePayment(payment, posted.invoice(), gbp("15.00"), TODAY)));

        assertThat(bench.announced())
                .containsExactly(new PaymentAllocated(
                        payment.value(),
                        2,
                        posted.invoice().value(),
                        ada.id().value(),
                        TODAY,
                        posted.dueOn(),
                        gbp("15.00"),
                        gbp("25.00")));
    }

    @Test
    void theSecondOfTwoPaymentsSeesWhatTheFirstLeftOpen() {
        var invoice = bench.posted(ada, TODAY, line("1", "40")).invoice();
        Bench.received(receive("40.00", of(invoice, "30.00")));

        assertThat(receive("40.00", of(invoice, "30.00")))
                .isEqualTo(Decision.refuse(new ExceedsOpenAmount(gbp("10.00"))));
    }

    @Test
    void unknownCustomersInvoicesAndPaymentsAreRefused() {
        var invoice = bench.posted(ada, TODAY, line("1", "40")).invoice();
        var payment = Bench.received(receive("1.00")).payment();

        assertThat(bench.module()
                        .invoicing()
                        .receive(bench.clerk(), new ReceivePayment(STRANGER, gbp("1.00"), TODAY, "", List.of())))
                .isEqualTo(Decision.refuse(new UnknownCustomer(STRANGER)));
        assertThat(receive("1.00", of(INVOICE, "1.00"))).isEqualTo(Decision.refuse(new UnknownInvoice(INVOICE)));
        assertThat(allocate(new AllocatePayment(payment, INVOICE, gbp("1.00"), TODAY)))
                .isEqualTo(Decision.refuse(new UnknownInvoice(INVOICE)));
        assertThat(allocate(new AllocatePayment(PAYMENT, invoice, gbp("1.00"), TODAY)))
                .isEqualTo(Decision.refuse(new UnknownPayment(PAYMENT)));
    }

    @Test
    void anAllocationIsNotDatedAheadWithoutThePermission() {
        var invoice = bench.posted(ada, TODAY, line("1", "40")).invoice();
        var payment = Bench.received(receive("1.00")).payment();
        var command = new AllocatePayment(payment, invoice, gbp("1.00"), TODAY.plusDays(1));
        var clerk = Firm.clerkWithout(InvoicingPermissions.POST_AHEAD);

        assertThat(bench.module().invoicing().allocate(clerk, command))
                .isEqualTo(Decision.refuse(new DatedAhead(TODAY)));
        Bench.only(allocate(command));
    }

    @Test
    void payingAnInvoiceThatIsDatedAheadBooksAheadAndNeedsThePermission() {
        var invoice = bench.posted(ada, TODAY.plusDays(1), line("1", "40")).invoice();
        var command = new ReceivePayment(ada.id(), gbp("1.00"), TODAY, "", List.of(of(invoice, "1.00")));
        var clerk = Firm.clerkWithout(InvoicingPermissions.POST_AHEAD);

        assertThat(bench.module().invoicing().receive(clerk, command))
                .isEqualTo(Decision.refuse(new DatedAhead(TODAY)));
        assertThat(Bench.accepted(receive("1.00", of(invoice, "1.00"))).getLast())
                .isInstanceOfSatisfying(
                        PaymentEvent.Allocated.class,
                        allocated -> assertThat(allocated.on()).isEqualTo(TODAY.plusDays(1)));
    }

    private Decision<PaymentEvent, InvoicingRefusal> receive(String amount, Allocation... allocations) {
        return bench.module()
                .invoicing()
                .receive(
                        bench.clerk(),
                        new ReceivePayment(ada.id(), gbp(amount), TODAY, "bank 1", List.of(allocations)));
    }

    private Decision<PaymentEvent, InvoicingRefusal> allocate(AllocatePayment command) {
        return bench.module().invoicing().allocate(bench.clerk(), command);
    }

    private static Allocation of(InvoiceId invoice, String amount) {
        return new Allocation(invoice, gbp(amount));
    }

    private Money open(InvoiceId id) {
        var invoice = bench.module().invoicing().invoice(bench.clerk(), id).orElseThrow();
        return ((Invoice.Posted) invoice).open();
    }
}
