package dev.tenon.persistence.memory;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.tenancy.AuditRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The audit log of each tenant. Nothing is ever taken out of it, but by the fault of the work that wrote it. */
final class AuditTable {
    private final Map<TenantId, MemoryTable<Long, AuditRecord>> tenants = new HashMap<>();
    private final UndoLog undo;
    private final Ids ids;
    private final Clock clock;

    AuditTable(UndoLog undo, Ids ids, Clock clock) {
        this.undo = undo;
        this.ids = ids;
        this.clock = clock;
    }

    void add(TenantContext tenant, AuditEntry entry) {
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        var entries = of(tenant.tenant());
        entries.put(
                entries.size() + 1L,
                new AuditRecord(ids.next(), now, tenant.actor(), tenant.cause().text(), tenant.correlation(), entry));
    }

    /** The newest first. */
    Stream<AuditRecord> newest(TenantId tenant) {
        return of(tenant).values().stream()
                .sorted(Comparator.comparing(AuditRecord::recordedAt)
                        .thenComparing(entry -> entry.id().toString())
                        .reversed());
    }

    long size(TenantId tenant) {
        return of(tenant).size();
    }

    private MemoryTable<Long, AuditRecord> of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, _ -> new MemoryTable<>(undo));
    }
}
