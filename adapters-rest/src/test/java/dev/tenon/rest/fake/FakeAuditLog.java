package dev.tenon.rest.fake;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.FieldChange;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditFinding;
import dev.tenon.tenancy.AuditLog;
import dev.tenon.tenancy.AuditRecord;
import dev.tenon.tenancy.AuditVerification;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A log of one entry, whose second seal is gone. */
public final class FakeAuditLog implements AuditLog {

    @Override
    public Page<AuditRecord> entries(TenantContext tenant, AuditFilter filter, PageRequest page) {
        var entry = new AuditEntry(
                "invoicing.customer.changed",
                new Subject("customer", "7", 2),
                List.of(new FieldChange("country", Optional.empty(), Optional.of("Malta"))));
        var record = new AuditRecord(
                new UUID(0, 1),
                Instant.parse("2026-11-23T10:00:00.000001Z"),
                tenant.actor(),
                "request:k",
                new UUID(0, 2),
                entry);
        return new Page<>(List.of(record).stream().filter(filter::fits).toList(), Optional.empty());
    }

    @Override
    public AuditVerification verify(TenantContext tenant) {
        return new AuditVerification(1, 1, 0, List.of(new AuditFinding.TailTruncated(1, 2)));
    }
}
