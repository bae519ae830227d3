package dev.tenon.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.AtOnce;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.invoicing.Bookkeeper;
import dev.tenon.invoicing.Counter;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.PostgresFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What several do at once comes out as if they had done it one after the other. */
class ConcurrencyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final TestIds IDS = new TestIds();

    private final PostgresFixture fixture = PostgresFixture.shared();
    private final InvoicingStore store = new PostgresInvoicingStore(fixture.transactions());
    private final TenantContext tenant = fixture.tenants().fresh();
    private final Customer customer = store.within(tenant, session -> new Bookkeeper(session, IDS).customer("C-1"));

    @Test
    void invoicesPostedAtOnceAreNumberedWithoutGaps() {
        AtOnce.run(40, () -> post("1.00"));
        assertThat(numbers())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void aPostingThatFailsLeavesNoGap() {
        post("1.00");
        assertThatThrownBy(() -> store.within(tenant, session -> {
                    new Bookkeeper(session, IDS).invoice(customer, Money.of("2.00", "GBP"), DAY);
                    session.books().documents(DocumentFilter.ALL, PageRequest.first(1));
                    throw new IllegalStateException("after everything was written");
                }))
                .isInstanceOf(IllegalStateException.class);
        post("3.00");
        assertThat(numbers()).containsExactly(1L, 2L);
    }

    @Test
    void ofTwoPaymentsAtOnceTheLaterSeesTheNewBalance() {
        var invoice = post("10.00");
        var tries = new AtomicInteger();
        var open = AtOnce.run(
                2,
                () -> store.within(tenant, session -> {
                    tries.incrementAndGet();
                    var books = new Bookkeeper(session, IDS);
                    var rest = open(
                            session.invoices().lock(invoice.value()).state().orElseThrow());
                    var payment = books.payment(customer, Money.of("6.00", "GBP"), DAY);
                    if (rest.exceeds(Money.of("5.99", "GBP"))) {
                        books.allocate(payment, invoice, Money.of("6.00", "GBP"), DAY);
                    }
                    return rest;
                }));
        assertThat(open).containsExactlyInAnyOrder(Money.of("10.00", "GBP"), Money.of("4.00", "GBP"));
        assertThat(tries).hasValueGreaterThanOrEqualTo(2);
        assertThat(store.within(tenant, session -> session.books().compare()).equal())
                .isTrue();
    }

    @Test
    void booksAreComparedWhileInvoicesArePosted() {
        var equal = AtOnce.run(6, () -> {
            post("1.00");
            post("2.00");
            return store.within(tenant, session -> session.books().compare()).equal();
        });
        assertThat(equal).containsOnly(true);
    }

    @Test
    void aSavedCounterIsNeverLowered() {
        post("1.00");
        post("1.00");
        var lower = new Counter(Series.INVOICE, new FiscalYear(2026), 1, DAY);
        assertThatThrownBy(() -> store.within(tenant, session -> {
                    session.save(lower);
                    return Done.DONE;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    private InvoiceId post(String amount) {
        return store.within(
                tenant, session -> new Bookkeeper(session, IDS).invoice(customer, Money.of(amount, "GBP"), DAY));
    }

    private List<Long> numbers() {
        return store
                .within(tenant, session -> session.books().documents(DocumentFilter.ALL, PageRequest.first(100)))
                .items()
                .stream()
                .map(DocumentSummary::number)
                .flatMap(number -> number.map(DocumentNumber::sequence).stream())
                .sorted()
                .toList();
    }

    private static Money open(Invoice invoice) {
        return invoice instanceof Invoice.Posted posted ? posted.open() : Money.of("0.00", "GBP");
    }
}
