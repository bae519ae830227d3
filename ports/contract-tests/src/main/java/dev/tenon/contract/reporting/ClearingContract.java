package dev.tenon.contract.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.AtOnce;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.FigureKey;
import dev.tenon.reporting.Measure;
import dev.tenon.reporting.OpenOfCustomer;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Figures are taken away as a whole, and put in again, while others wait to add to them. */
public interface ClearingContract extends ReportingFixture {

    @Test
    default void whatIsClearedIsGoneAndWhatIsAddedAfterwardsIsThere() {
        var tenant = tenants().fresh();
        adding(tenant, pound(), open());
        store().within(tenant, session -> {
            session.hold();
            session.add(pound());
            session.clear();
            session.add(pound());
            return Done.DONE;
        });
        assertThat(figures(tenant)).containsExactlyEntriesOf(Map.of(KEY, 100L));
    }

    @Test
    default void aCustomersNameIsClearedWithTheFigures() {
        var tenant = tenants().fresh();
        var customer = UUID.randomUUID();
        adding(tenant, new Delta.OfCustomer(customer, 7, "C-7", "Wrong"));
        cleared(tenant);
        adding(
                tenant,
                new Delta.OfCustomer(customer, 1, "C-1", "Right"),
                new Delta.OfOpenItem(UUID.randomUUID(), customer, DAY, DAY, Money.of("1.00", "GBP")));
        var open = reading(tenant, session -> session.openByCustomer(PageRequest.first(10)));
        assertThat(open.items()).extracting(OpenOfCustomer::name).containsExactly("Right");
    }

    @Test
    default void anotherTenantsFiguresStay() {
        var other = tenants().fresh();
        adding(other, pound(), open());
        var before = figures(other);
        cleared(tenants().fresh());
        assertThat(figures(other)).isEqualTo(before).isNotEmpty();
    }

    @Test
    default void whatWasSeenStaysSeen() {
        var tenant = tenants().fresh();
        var payment = new PaymentReceived(UUID.randomUUID(), 1, UUID.randomUUID(), DAY, Money.of("1.00", "GBP"));
        published(tenant, payment).forEach(message -> record(message, pound()));
        cleared(tenant);
        var types = Set.of(EventType.of(PaymentReceived.class));
        var freshness = reading(tenant, session -> session.freshness(types));
        assertThat(freshness.eventsSeen()).isEqualTo(1);
    }

    @Test
    default void figuresStandStillWhileTheyAreHeldAndNothingIsLost() {
        var tenant = tenants().fresh();
        AtOnce.run(4, () -> {
            for (int round = 0; round < 10; round++) {
                adding(tenant, pound());
                store().within(tenant, session -> {
                    session.hold();
                    var kept = new TreeMap<FigureKey, Long>();
                    session.forEachFigure(kept::put);
                    session.clear();
                    session.add(new Delta.OfMeasure(
                            Measure.REVENUE, DAY, Money.ofMinor(kept.getOrDefault(KEY, 0L), POUND)));
                    return Done.DONE;
                });
            }
            return Done.DONE;
        });
        assertThat(figures(tenant)).containsEntry(KEY, 4_000L);
    }

    /** The currency of the tests. */
    Currency POUND = Currency.getInstance("GBP");

    /** The figure of the tests. */
    FigureKey KEY = FigureKey.ofMeasure(Measure.REVENUE, DAY, POUND);

    private void cleared(TenantContext tenant) {
        store().within(tenant, session -> {
            session.hold();
            session.clear();
            return Done.DONE;
        });
    }

    private static Delta pound() {
        return new Delta.OfMeasure(Measure.REVENUE, DAY, Money.of("1.00", "GBP"));
    }

    private static Delta open() {
        return new Delta.OfOpenItem(UUID.randomUUID(), UUID.randomUUID(), DAY, DAY, Money.of("1.00", "GBP"));
    }
}
