package dev.tenon.core.tenancy;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.ClaimRetention;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.DueName;
import dev.tenon.kernel.DueWork;
import dev.tenon.kernel.JournalMonths;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import dev.tenon.tenancy.TenancyPermissions;
import dev.tenon.tenancy.TenancyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * Keeps house for a firm, and comes back in the night: sees to the journal's months ahead, and forgets the answers to requests that are
 * older than an idempotency key is promised to hold. Doing it again is harmless, so that no part of it claims the cause.
 */
record Housekeeping(ClaimRetention retention, JournalMonths months, TenancyStore store, Clock clock)
        implements DueHandler {
    private static final DueWork WORK = new DueWork(new DueName(TenancyPermissions.MODULE, "housekeeping"), "daily");

    private static final Duration PROMISED = Duration.ofDays(30);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);

    /** Its cause is claimed for good, so that it moves nothing that was begun before. */
    static void begin(TenancyStore store, TenantContext tenant, Clock clock) {
        store.within(tenant.because(new Cause.Job("housekeeping begins")), session -> {
            session.due().at(WORK, clock.instant());
            return Done.DONE;
        });
    }

    @Override
    public DueName name() {
        return WORK.name();
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of();
    }

    @Override
    public void due(TenantContext tenant, DueWork work, Instant time) {
        months.prepare();
        retention.forgetRequestsBefore(tenant, clock.instant().minus(PROMISED));
        var tomorrow = LocalDate.ofInstant(clock.instant(), tenant.zone()).plusDays(1);
        store.within(tenant.because(Cause.NONE), session -> {
            session.due().on(work, tomorrow.atTime(AT_NIGHT));
            return Done.DONE;
        });
    }
}
