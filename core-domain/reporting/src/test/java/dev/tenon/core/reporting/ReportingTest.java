package dev.tenon.core.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.ModuleNotActive;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.reporting.Reporting;
import dev.tenon.reporting.ReportingPermissions;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReportingTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = NOVEMBER.atDay(23);
    private static final PublishedEvent POSTED =
            new InvoicePosted(new UUID(3, 1), 2, new UUID(3, 2), "INV-1", TODAY, TODAY, Money.of("10.00", "GBP"));
    private static final Set<Permission> EVERY = Stream.concat(
                    ReportingPermissions.ALL.stream(), Stream.of(ReportingPermissions.RECORD_FACTS))
            .collect(Collectors.toUnmodifiableSet());

    private final Desk desk = new Desk();
    private final Outgoing outgoing = desk.published(List.of(POSTED)).getFirst();

    /** Goes through one door as somebody. */
    @FunctionalInterface
    interface Door {
        void pass(Reporting reporting, TenantContext tenant, EventEnvelope envelope);
    }

    record Locked(String name, Permission permission, Door door) {
        @Override
        public String toString() {
            return name + " needs " + permission;
        }
    }

    static List<Locked> doors() {
        var read = ReportingPermissions.READ_FIGURES;
        return List.of(
                new Locked("record", ReportingPermissions.RECORD_FACTS, (r, t, e) -> r.record(t, e, POSTED)),
                new Locked("revenue", read, (r, t, _) -> r.revenue(t, NOVEMBER, NOVEMBER)),
                new Locked("receivables", read, (r, t, _) -> r.receivables(t, TODAY)),
                new Locked("openByCustomer", read, (r, t, _) -> r.openByCustomer(t, PageRequest.first(5))),
                new Locked("freshness", read, (r, t, _) -> r.freshness(t)),
                new Locked("reconcile", ReportingPermissions.RECONCILE, (r, t, _) -> r.reconcile(t)),
                new Locked("rebuild", ReportingPermissions.REBUILD, (r, t, _) -> r.rebuild(t)));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void aDoorIsClosedToWhoLacksItsPermission(Locked locked) {
        var others = EVERY.stream()
                .filter(permission -> !permission.equals(locked.permission()))
                .collect(Collectors.toUnmodifiableSet());

        assertThatThrownBy(() -> locked.door()
                        .pass(
                                desk.reporting(),
                                Desk.reader(Set.of(ReportingPermissions.MODULE), others),
                                outgoing.envelope()))
                .isInstanceOf(PermissionDenied.class);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void aDoorIsClosedWhereTheModuleIsSwitchedOff(Locked locked) {
        assertThatThrownBy(
                        () -> locked.door().pass(desk.reporting(), Desk.reader(Set.of(), EVERY), outgoing.envelope()))
                .isInstanceOf(ModuleNotActive.class);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void aDoorIsOpenToWhoHoldsItsPermission(Locked locked) {
        var tenant = Desk.reader(Set.of(ReportingPermissions.MODULE), Set.of(locked.permission()));

        locked.door().pass(desk.reporting(), tenant, outgoing.envelope());
    }

    @Test
    void everyDoorIsTried() {
        assertThat(doors())
                .extracting(Locked::name)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Reporting.class.getMethods())
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void aMessageThatIsDeliveredTwiceCountsOnce() {
        desk.deliver(outgoing);
        desk.deliver(outgoing);

        var revenue = desk.reporting().revenue(Desk.reader(), NOVEMBER, NOVEMBER);
        assertThat(revenue.rows().items())
                .singleElement()
                .satisfies(month -> assertThat(month.revenue()).isEqualTo(Money.of("10.00", "GBP")));
        assertThat(revenue.freshness().eventsSeen()).isOne();
    }

    @Test
    void figuresSayHowManyEventsTheyWaitFor() {
        assertThat(desk.reporting().freshness(Desk.reader()).eventsWaiting()).isOne();

        desk.deliver(outgoing);
        assertThat(desk.reporting().freshness(Desk.reader()).eventsWaiting()).isZero();
    }

    @Test
    void revenueIsOfWholeMonthsTheLastIncluded() {
        desk.deliver(outgoing);

        assertThat(months(NOVEMBER.minusMonths(1), NOVEMBER)).containsOnlyKeys(NOVEMBER);
        assertThat(months(NOVEMBER.minusMonths(2), NOVEMBER.minusMonths(1))).isEmpty();
        assertThat(months(NOVEMBER.plusMonths(1), NOVEMBER.plusMonths(2))).isEmpty();
    }

    private Map<YearMonth, Money> months(YearMonth from, YearMonth to) {
        return desk.reporting().revenue(Desk.reader(), from, to).rows().items().stream()
                .collect(Collectors.toMap(row -> row.month(), row -> row.revenue()));
    }
}
