package dev.tenon.persistence.memory;

import dev.tenon.kernel.Due;
import dev.tenon.kernel.DueWork;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The tenant's waiting work, lent for one work. */
record MemoryDue(Lease lease, MemoryPlatform platform) implements Due {
    MemoryDue {
        lease.use();
    }

    @Override
    public void at(DueWork work, Instant time) {
        lease.use();
        platform.due().register(lease.tenant().tenant(), work, time.truncatedTo(ChronoUnit.MICROS), platform.now());
    }

    @Override
    public void on(DueWork work, LocalDateTime time) {
        at(work, time.atZone(lease.tenant().zone()).toInstant());
    }

    @Override
    public void cancel(DueWork work) {
        lease.use();
        platform.due().cancel(lease.tenant().tenant(), work);
    }
}
