package dev.tenon.persistence.memory;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Due;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.StepRecord;
import dev.tenon.verticals.VerticalSession;
import java.util.List;
import java.util.Optional;

/** The configuration of one tenant, lent for one work. */
record MemoryVerticalSession(
        Lease lease, MemoryPlatform platform, MemoryTable<Long, StepRecord> records, HeldValues held)
        implements VerticalSession {

    @Override
    public Configuration configuration() {
        lease.use();
        return records.find((long) records.size()).map(StepRecord::after).orElse(Configuration.NONE);
    }

    @Override
    public void append(StepRecord record) {
        lease.use();
        long next = records.size() + 1L;
        if (record.step().revision() != next) {
            throw new Conflict(
                    "The next revision is " + next + ", not " + record.step().revision());
        }
        records.put(next, record);
    }

    @Override
    public List<Step> steps() {
        lease.use();
        return records.values().stream().map(StepRecord::step).toList().reversed();
    }

    @Override
    public Optional<StepRecord> step(long revision) {
        lease.use();
        return records.find(revision);
    }

    @Override
    public boolean holdsValues(String entity, String field) {
        lease.use();
        return held.any(lease.tenant().tenant(), entity, field);
    }

    @Override
    public void audit(AuditEntry entry) {
        lease.use();
        platform.audit().add(lease.tenant(), entry);
    }

    @Override
    public void announce(PublishedEvent event) {
        lease.use();
        platform.journal().announce(lease.tenant(), event);
    }

    @Override
    public Due due() {
        return new MemoryDue(lease, platform);
    }
}
