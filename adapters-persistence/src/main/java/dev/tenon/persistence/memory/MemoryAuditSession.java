package dev.tenon.persistence.memory;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditRecord;
import dev.tenon.tenancy.AuditSession;
import dev.tenon.tenancy.AuditVerification;
import java.util.List;
import java.util.function.Function;

/** The audit log of one tenant, lent for one work. */
record MemoryAuditSession(Lease lease, MemoryPlatform platform) implements AuditSession {
    private static final Pages PAGES = new Pages("audit");

    @Override
    public Page<AuditRecord> entries(AuditFilter filter, PageRequest page) {
        lease.use();
        var after = PAGES.place(page);
        var rest = platform.audit()
                .newest(lease.tenant().tenant())
                .filter(filter::fits)
                .filter(entry -> after.isEmpty() || place(entry).compareTo(after.orElseThrow()) < 0);
        return PAGES.page(rest, page, Function.identity(), MemoryAuditSession::place);
    }

    @Override
    public AuditVerification verify() {
        lease.use();
        return new AuditVerification(0, 0, platform.audit().size(lease.tenant().tenant()), List.of());
    }

    @Override
    public void announce(PublishedEvent event) {
        lease.use();
        platform.journal().announce(lease.tenant(), event);
    }

    /** Sorts as the list does: by time in microseconds, then by id. */
    private static String place(AuditRecord entry) {
        var time = entry.recordedAt();
        return "%020d%09d %s".formatted(time.getEpochSecond(), time.getNano(), entry.id());
    }
}
