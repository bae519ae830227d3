package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.Given.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.MarkOverdue;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.invoicing.event.InvoiceOverdue;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.PublishedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Invoices are due 30 days after their posting, and overdue when the day after begins in London. */
final class OverdueTest {
    private final Bench bench = new Bench();
    private final Customer ada = bench.customer("C1");

    @Test
    void anInvoiceIsOverdueOnTheDayAfterItsDueDateAndNotBefore() {
        var posted = bench.posted(ada, TODAY, line("1", "100"));
        assertThat(bench.pass(30)).isZero();
        assertThat(overdue()).isEmpty();

        assertThat(bench.pass(1)).isEqualTo(1);

        assertThat(overdue())
                .containsExactly(new InvoiceOverdue(
                        posted.invoice().value(),
                        3,
                        ada.id().value(),
                        "INV-2026-000001",
                        TODAY.plusDays(30),
                        gbp("100.00")));
        assertThat(state(posted).overdueSince()).contains(TODAY.plusDays(31));
        assertThat(state(posted).open()).isEqualTo(gbp("100.00"));
    }

    @Test
    void whatIsPaidInTimeIsNeverOverdue() {
        var posted = bench.posted(ada, TODAY, line("1", "100"));
        pay(posted, "100.00");

        assertThat(bench.pass(60)).isEqualTo(1);

        assertThat(overdue()).isEmpty();
        assertThat(state(posted).overdueSince()).isEmpty();
    }

    @Test
    void ofAnInvoiceThatIsPaidInPartTheRestIsOverdue() {
        var posted = bench.posted(ada, TODAY, line("1", "100"));
        pay(posted, "99.50");

        bench.pass(31);

        assertThat(overdue()).extracting(InvoiceOverdue::open).containsExactly(gbp("0.50"));
    }

    @Test
    void anInvoiceIsOverdueOnceHoweverMuchTimePasses() {
        var posted = bench.posted(ada, TODAY, line("1", "100"));
        bench.pass(31);
        assertThat(bench.pass(100)).isZero();
        assertThat(mark(posted)).isEqualTo(Decision.accept());
        assertThat(overdue()).hasSize(1);
    }

    @Test
    void whatFellDueWhileNothingRanIsCaughtUpOnceEach() {
        IntStream.range(0, 5)
                .forEach(days -> bench.posted(ada, TODAY.minusDays(4).plusDays(days), line("1", "100")));
        bench.pass(90);
        assertThat(overdue())
                .extracting(InvoiceOverdue::number)
                .containsExactlyInAnyOrder(
                        "INV-2026-000001", "INV-2026-000002", "INV-2026-000003", "INV-2026-000004", "INV-2026-000005");
    }

    @Test
    void anInvoicePostedAfterItsDueDateIsOverdueAtOnce() {
        bench.posted(ada, LocalDate.of(2010, 12, 1), line("1", "100"));

        assertThat(bench.pass(0)).isEqualTo(1);

        assertThat(overdue()).extracting(InvoiceOverdue::dueOn).containsExactly(LocalDate.of(2010, 12, 31));
    }

    @Test
    void anInvoiceThatIsAskedForTooEarlyIsComeBackTo() {
        var posted = bench.posted(ada, TODAY, line("1", "100"));
        assertThat(mark(posted)).isEqualTo(Decision.accept());
        assertThat(overdue()).isEmpty();
        bench.pass(31);
        assertThat(overdue()).hasSize(1);
    }

    @Test
    void aLatePaymentSettlesItAndLeavesSinceWhenItWasOverdue() {
        var posted = bench.posted(ada, TODAY, line("1", "100"));
        bench.pass(31);
        pay(posted, "100.00");
        assertThat(state(posted).settled()).isTrue();
        assertThat(state(posted).overdueSince()).contains(TODAY.plusDays(31));
        assertThat(bench.module().books().compare(bench.clerk()).equal()).isTrue();
    }

    private Decision<InvoiceEvent, ?> mark(InvoiceEvent.Posted posted) {
        return bench.module().invoicing().markOverdue(bench.clerk(), new MarkOverdue(posted.invoice()));
    }

    private void pay(InvoiceEvent.Posted posted, String amount) {
        var allocation = new ReceivePayment.Allocation(posted.invoice(), gbp(amount));
        Bench.accepted(bench.module()
                .invoicing()
                .receive(
                        bench.clerk(),
                        new ReceivePayment(ada.id(), gbp(amount), TODAY, "bank 1", List.of(allocation))));
    }

    private Invoice.Posted state(InvoiceEvent.Posted posted) {
        return (Invoice.Posted) bench.module()
                .invoicing()
                .invoice(bench.clerk(), posted.invoice())
                .orElseThrow();
    }

    private List<InvoiceOverdue> overdue() {
        return bench.announced().stream().flatMap(OverdueTest::overdue).toList();
    }

    private static Stream<InvoiceOverdue> overdue(PublishedEvent event) {
        return event instanceof InvoiceOverdue found ? Stream.of(found) : Stream.empty();
    }
}
