package dev.tenon.contract.invoicing;

import static dev.tenon.contract.invoicing.InvoicingFixture.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.AtOnce;
import dev.tenon.contract.TenantStoreContract;
import dev.tenon.invoicing.Counter;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.TenantContext;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Numbers have no gaps and are given once. */
public interface CounterContract extends InvoicingFixture {
    /** The fiscal year of the tests. */
    FiscalYear YEAR = new FiscalYear(2010);

    @Test
    default void aSeriesBeginsAtItsBeginning() {
        assertThat(counter(tenants().fresh(), Series.INVOICE, YEAR)).isEqualTo(Counter.fresh(Series.INVOICE, YEAR));
    }

    @Test
    default void aCounterStandsWhereItWasSaved() {
        var tenant = tenants().fresh();
        advance(tenant);
        advance(tenant);
        assertThat(counter(tenant, Series.INVOICE, YEAR)).isEqualTo(new Counter(Series.INVOICE, YEAR, 2, DAY));
    }

    @Test
    default void aCounterGoesOnWithinOneWork() {
        var tenant = tenants().fresh();
        var last = reading(tenant, session -> {
            session.save(session.lockCounter(Series.INVOICE, YEAR).advanced(DAY));
            session.save(session.lockCounter(Series.INVOICE, YEAR).advanced(DAY));
            return session.lockCounter(Series.INVOICE, YEAR).last();
        });
        assertThat(last).isEqualTo(2);
        assertThat(counter(tenant, Series.INVOICE, YEAR).last()).isEqualTo(2);
    }

    @Test
    default void eachSeriesYearAndTenantCountsForItself() {
        var tenant = tenants().fresh();
        advance(tenant);
        assertThat(counter(tenant, Series.CREDIT_NOTE, YEAR).last()).isZero();
        assertThat(counter(tenant, Series.INVOICE, new FiscalYear(2011)).last()).isZero();
        assertThat(counter(tenants().fresh(), Series.INVOICE, YEAR).last()).isZero();
    }

    @Test
    default void aNumberOfAWorkThatFailedIsGivenAgain() {
        var tenant = tenants().fresh();
        assertThatThrownBy(() -> reading(tenant, session -> {
                    session.save(session.lockCounter(Series.INVOICE, YEAR).advanced(DAY));
                    throw new TenantStoreContract.Broken();
                }))
                .isInstanceOf(TenantStoreContract.Broken.class);
        assertThat(counter(tenant, Series.INVOICE, YEAR).next().sequence()).isEqualTo(1);
    }

    @Test
    default void worksAtOnceNumberWithoutGaps() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var posted = AtOnce.run(
                4,
                () -> List.of(
                        booking(tenant, books -> books.invoice(books.invoice(customer, pounds("1.00"), DAY))),
                        booking(tenant, books -> books.invoice(books.invoice(customer, pounds("1.00"), DAY))),
                        booking(tenant, books -> books.invoice(books.invoice(customer, pounds("1.00"), DAY)))));
        var numbers = posted.stream()
                .flatMap(List::stream)
                .map(invoice -> ((Invoice.Posted) invoice).number().sequence())
                .sorted();
        assertThat(numbers)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 12).boxed().toList());
    }

    private Counter advance(TenantContext tenant) {
        return reading(tenant, session -> {
            var counter = session.lockCounter(Series.INVOICE, YEAR);
            session.save(counter.advanced(DAY));
            return counter;
        });
    }

    private Counter counter(TenantContext tenant, Series series, FiscalYear year) {
        return reading(tenant, session -> session.lockCounter(series, year));
    }
}
