package dev.tenon.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.WorkLog;
import dev.tenon.persistence.due.DueHandlers;
import dev.tenon.persistence.memory.InProcessDue;
import dev.tenon.persistence.memory.MemoryPlatform;
import dev.tenon.persistence.memory.MemoryTenancyStore;
import dev.tenon.persistence.memory.MemoryTenantRegistry;
import dev.tenon.tenancy.TenancyPermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The firms are in London, where it is ten o'clock on a November day. */
class HousekeepingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration UNTIL_NIGHT = Duration.ofHours(17);

    private final MovableClock clock = new MovableClock(NOW);
    private final MemoryPlatform platform = new MemoryPlatform(new RememberingCodec(), new TestIds(), clock);
    private final MemoryTenancyStore store = new MemoryTenancyStore(platform);
    private final MemoryTenantRegistry registry = new MemoryTenantRegistry();
    private final TestTenants tenants = new TestTenants(registry::add);
    private final List<String> forgotten = new ArrayList<>();
    private final CountedMonths months = new CountedMonths();
    private final InProcessDue due = new InProcessDue(
            platform,
            new DueHandlers(
                    TenancyModule.due(registry, store, this::forget, months, clock),
                    tenants.gate(),
                    new TestIds(),
                    WorkLog.SILENT));

    @Test
    void itIsDoneSoonAfterItBeganAndThenAtThreeEachNight() {
        var firm = firm();
        begin(firm);
        assertThat(due.run()).isEqualTo(1);
        clock.move(UNTIL_NIGHT.minusSeconds(1));
        assertThat(due.run()).isZero();
        clock.move(Duration.ofSeconds(1));
        assertThat(due.run()).isEqualTo(1);
        clock.move(Duration.ofDays(1));
        assertThat(due.run()).isEqualTo(1);

        assertThat(forgotten)
                .containsExactly(
                        firm.tenant() + " 2026-10-24T10:00:00Z",
                        firm.tenant() + " 2026-10-25T03:00:00Z",
                        firm.tenant() + " 2026-10-26T03:00:00Z");
        assertThat(months.prepared()).isEqualTo(3);
    }

    @Test
    void whatWasMissedIsCaughtUpOnce() {
        begin(firm());
        due.run();
        clock.move(Duration.ofDays(10));
        assertThat(due.run()).isEqualTo(1);
        assertThat(due.run()).isZero();
    }

    @Test
    void beginningAgainMovesNothing() {
        var firm = firm();
        begin(firm);
        due.run();
        clock.move(Duration.ofHours(1));
        begin(firm);
        assertThat(due.run()).isZero();
    }

    private void begin(TenantContext firm) {
        TenancyModule.beginHousekeeping(store, firm, clock);
    }

    private TenantContext firm() {
        var like = TestTenants.profile(UUID.randomUUID());
        var modules = Set.of(TenancyPermissions.MODULE, new ModuleId("invoicing"));
        return tenants.onboard(
                new TenantProfile(
                        like.id(),
                        like.slug(),
                        like.name(),
                        like.zone(),
                        like.baseCurrency(),
                        like.fiscalYearStart(),
                        modules),
                Set.of());
    }

    private long forget(TenantContext tenant, Instant before) {
        forgotten.add(tenant.tenant() + " " + before);
        return 1;
    }
}
