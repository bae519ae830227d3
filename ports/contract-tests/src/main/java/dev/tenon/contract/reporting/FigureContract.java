package dev.tenon.contract.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.FigureKey;
import dev.tenon.reporting.Measure;
import dev.tenon.reporting.OpenOfCustomer;
import dev.tenon.reporting.OpenOnDate;
import dev.tenon.reporting.RevenueOfMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Figures are sums of deltas. */
public interface FigureContract extends ReportingFixture {

    @Test
    default void aMeasureAddsUpPerMonthAndCurrency() {
        var tenant = tenants().fresh();
        adding(
                tenant,
                revenue(LocalDate.of(2010, 12, 1), "10.00"),
                revenue(LocalDate.of(2010, 12, 31), "-2.50"),
                revenue(LocalDate.of(2011, 1, 1), "7.00"),
                new Delta.OfMeasure(Measure.REVENUE, LocalDate.of(2010, 12, 1), Money.of("300", "JPY")),
                new Delta.OfMeasure(Measure.CASH_RECEIVED, LocalDate.of(2010, 12, 1), Money.of("99.00", "GBP")));
        var december = YearMonth.of(2010, 12);
        assertThat(revenue(tenant, LocalDate.of(2010, 1, 1), LocalDate.of(2011, 12, 31)))
                .containsExactly(
                        new RevenueOfMonth(december, Money.of("7.50", "GBP")),
                        new RevenueOfMonth(december, Money.of("300", "JPY")),
                        new RevenueOfMonth(december.plusMonths(1), Money.of("7.00", "GBP")));
    }

    @Test
    default void aMeasureIsReadBetweenTwoDaysBothIncluded() {
        var tenant = tenants().fresh();
        for (int day = 1; day <= 5; day++) {
            adding(tenant, revenue(LocalDate.of(2010, 12, day), day + ".00"));
        }
        assertThat(revenue(tenant, LocalDate.of(2010, 12, 2), LocalDate.of(2010, 12, 4)))
                .containsExactly(new RevenueOfMonth(YearMonth.of(2010, 12), Money.of("9.00", "GBP")));
        assertThat(revenue(tenant, LocalDate.of(2011, 1, 1), LocalDate.of(2011, 1, 31)))
                .isEmpty();
    }

    @Test
    default void whatIsOpenIsReadPerDueDateAsOfADay() {
        var tenant = tenants().fresh();
        var customer = UUID.randomUUID();
        var one = UUID.randomUUID();
        var due = DAY.plusDays(30);
        adding(tenant, open(one, customer, due, DAY, "10.00"), open(UUID.randomUUID(), customer, due, DAY, "5.00"));
        adding(tenant, open(one, customer, due, DAY.plusDays(2), "-10.00"));
        adding(tenant, open(UUID.randomUUID(), customer, due.plusDays(1), DAY.plusDays(3), "1.00"));
        assertThat(openAsOf(tenant, DAY.minusDays(1))).isEmpty();
        assertThat(openAsOf(tenant, DAY)).containsExactly(on(due, "15.00"));
        assertThat(openAsOf(tenant, DAY.plusDays(2))).containsExactly(on(due, "5.00"));
        assertThat(openAsOf(tenant, DAY.plusDays(3)))
                .containsExactlyInAnyOrder(on(due, "5.00"), on(due.plusDays(1), "1.00"));
    }

    @Test
    default void customersAreListedTheMostFirst() {
        var tenant = tenants().fresh();
        var amounts = List.of("5.00", "900.00", "10.00", "0.01", "90.00");
        amounts.forEach(amount -> adding(tenant, open(UUID.randomUUID(), UUID.randomUUID(), DAY, DAY, amount)));
        assertThat(openByCustomer(tenant, 2))
                .extracting(row -> row.open().amount().toPlainString())
                .containsExactly("900.00", "90.00", "10.00", "5.00", "0.01");
    }

    @Test
    default void aCustomerWhoOwesNothingIsLeftOut() {
        var tenant = tenants().fresh();
        var customer = UUID.randomUUID();
        var document = UUID.randomUUID();
        adding(tenant, open(document, customer, DAY, DAY, "5.00"));
        adding(tenant, open(document, customer, DAY, DAY.plusDays(1), "-5.00"));
        assertThat(openByCustomer(tenant, 10)).isEmpty();
    }

    @Test
    default void aCustomerInCreditComesLast() {
        var tenant = tenants().fresh();
        for (var amount : List.of("-5.00", "3.00", "-0.01")) {
            adding(tenant, open(UUID.randomUUID(), UUID.randomUUID(), DAY, DAY, amount));
        }
        assertThat(openByCustomer(tenant, 1))
                .extracting(row -> row.open().amount().toPlainString())
                .containsExactly("3.00", "-0.01", "-5.00");
    }

    @Test
    default void aCustomerIsOneRowPerCurrency() {
        var tenant = tenants().fresh();
        var customer = UUID.randomUUID();
        adding(tenant, open(UUID.randomUUID(), customer, DAY, DAY, "5.00"));
        adding(tenant, open(UUID.randomUUID(), customer, DAY, DAY, "6.00"));
        adding(tenant, new Delta.OfOpenItem(UUID.randomUUID(), customer, DAY, DAY, Money.of("7", "JPY")));
        assertThat(openByCustomer(tenant, 10))
                .containsExactlyInAnyOrder(
                        new OpenOfCustomer(customer, "", "", Money.of("11.00", "GBP")),
                        new OpenOfCustomer(customer, "", "", Money.of("7", "JPY")));
    }

    @Test
    default void aCustomerIsNamedWhenItsEventArrived() {
        var tenant = tenants().fresh();
        var customer = UUID.randomUUID();
        adding(tenant, open(UUID.randomUUID(), customer, DAY, DAY, "5.00"));
        adding(tenant, new Delta.OfCustomer(customer, 1, "C-1", "Löwe €"));
        assertThat(openByCustomer(tenant, 10))
                .containsExactly(new OpenOfCustomer(customer, "C-1", "Löwe €", Money.of("5.00", "GBP")));
    }

    @Test
    default void anOlderVersionOfACustomerChangesNothing() {
        var tenant = tenants().fresh();
        var customer = UUID.randomUUID();
        adding(tenant, open(UUID.randomUUID(), customer, DAY, DAY, "5.00"));
        adding(tenant, new Delta.OfCustomer(customer, 3, "C-3", "Third"));
        adding(tenant, new Delta.OfCustomer(customer, 2, "C-2", "Second"));
        assertThat(openByCustomer(tenant, 10)).extracting(OpenOfCustomer::name).containsExactly("Third");
        adding(tenant, new Delta.OfCustomer(customer, 4, "C-4", "Fourth"));
        assertThat(openByCustomer(tenant, 10))
                .extracting(OpenOfCustomer::reference)
                .containsExactly("C-4");
    }

    @Test
    default void aCursorOfNoCustomersPageIsRefused() {
        var request = new PageRequest(10, new Cursor("no cursor"));
        assertThatThrownBy(() -> page(tenants().fresh(), request)).isInstanceOf(BadCursor.class);
    }

    @Test
    default void figuresAreShownByNameAndThoseOfZeroLeftOut() {
        var tenant = tenants().fresh();
        var document = UUID.randomUUID();
        var customer = UUID.randomUUID();
        adding(tenant, open(document, customer, DAY.plusDays(30), DAY, "10.00"), revenue(DAY, "10.00"));
        adding(tenant, revenue(DAY.plusDays(1), "1.00"));
        adding(tenant, revenue(DAY.plusDays(1), "-1.00"));
        var pound = Currency.getInstance("GBP");
        assertThat(figures(tenant))
                .hasSize(3)
                .containsEntry(FigureKey.ofMeasure(Measure.REVENUE, DAY, pound), 1_000L)
                .containsEntry(FigureKey.ofOpenItem(document, DAY, pound), 1_000L)
                .containsEntry(FigureKey.ofCustomer(customer, pound), 1_000L);
    }

    @Test
    default void figuresAreShownInTheOrderOfTheirKeys() {
        var tenant = tenants().fresh();
        for (int number = 0; number < 20; number++) {
            adding(
                    tenant,
                    open(UUID.randomUUID(), UUID.randomUUID(), DAY, DAY, "1.00"),
                    revenue(DAY.plusDays(number), "1.00"));
        }
        List<FigureKey> keys = reading(tenant, session -> {
            var visited = new ArrayList<FigureKey>();
            session.forEachFigure((key, _) -> visited.add(key));
            return visited;
        });
        assertThat(keys).hasSize(60).isSorted();
    }

    @Test
    default void anotherTenantsFiguresAreNotRead() {
        var customer = UUID.randomUUID();
        adding(tenants().fresh(), open(UUID.randomUUID(), customer, DAY, DAY, "10.00"), revenue(DAY, "10.00"));
        var other = tenants().fresh();
        assertThat(figures(other)).isEmpty();
        assertThat(openByCustomer(other, 10)).isEmpty();
        assertThat(openAsOf(other, DAY)).isEmpty();
        assertThat(revenue(other, DAY, DAY)).isEmpty();
    }

    private static Delta revenue(LocalDate day, String amount) {
        return new Delta.OfMeasure(Measure.REVENUE, day, Money.of(amount, "GBP"));
    }

    private static Delta open(UUID document, UUID customer, LocalDate due, LocalDate day, String amount) {
        return new Delta.OfOpenItem(document, customer, due, day, Money.of(amount, "GBP"));
    }

    private static OpenOnDate on(LocalDate due, String amount) {
        return new OpenOnDate(due, Money.of(amount, "GBP"));
    }

    private List<RevenueOfMonth> revenue(TenantContext tenant, LocalDate from, LocalDate to) {
        return reading(tenant, session -> session.byMonth(Measure.REVENUE, from, to));
    }

    private List<OpenOnDate> openAsOf(TenantContext tenant, LocalDate asOf) {
        return reading(tenant, session -> session.openAsOf(asOf));
    }

    private List<OpenOfCustomer> openByCustomer(TenantContext tenant, int limit) {
        var rows = new ArrayList<OpenOfCustomer>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            var page = page(tenant, new PageRequest(limit, next.orElseThrow()));
            rows.addAll(page.items());
            next = page.next();
        }
        return rows;
    }

    private Page<OpenOfCustomer> page(TenantContext tenant, PageRequest request) {
        return reading(tenant, session -> session.openByCustomer(request));
    }
}
