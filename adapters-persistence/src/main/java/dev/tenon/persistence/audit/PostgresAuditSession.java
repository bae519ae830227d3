package dev.tenon.persistence.audit;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.persistence.tenant.TenantWork;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditRecord;
import dev.tenon.tenancy.AuditSession;
import dev.tenon.tenancy.AuditVerification;

/** The audit log as one attempt of a work is lent it. */
record PostgresAuditSession(TenantWork unit, SealKey key, PublishedHeads heads) implements AuditSession {

    @Override
    public Page<AuditRecord> entries(AuditFilter filter, PageRequest page) {
        return new EntryList(unit.sql()).read(filter, page);
    }

    /** What is published was committed before, so it is read first. */
    @Override
    public AuditVerification verify() {
        unit.sql().mustBeLent();
        try (var published = heads.read(unit.sql().tenant())) {
            return new Verification(unit.sql(), key, new HeadReading(published.iterator())).run();
        }
    }

    @Override
    public void announce(PublishedEvent event) {
        unit.announce(event);
    }
}
