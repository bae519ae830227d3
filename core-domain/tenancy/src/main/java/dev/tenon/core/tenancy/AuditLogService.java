package dev.tenon.core.tenancy;

import static dev.tenon.tenancy.TenancyPermissions.READ_AUDIT;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditLog;
import dev.tenon.tenancy.AuditRecord;
import dev.tenon.tenancy.AuditSession;
import dev.tenon.tenancy.AuditStore;
import dev.tenon.tenancy.AuditVerification;

/** The audit log's door. What is read there claims no cause. */
final class AuditLogService implements AuditLog {
    private final AuditStore store;

    AuditLogService(AuditStore store) {
        this.store = store;
    }

    @Override
    public Page<AuditRecord> entries(TenantContext tenant, AuditFilter filter, PageRequest page) {
        tenant.require(READ_AUDIT);
        return store.within(tenant.because(Cause.NONE), session -> session.entries(filter, page));
    }

    @Override
    public AuditVerification verify(TenantContext tenant) {
        tenant.require(READ_AUDIT);
        return store.within(tenant.because(Cause.NONE), AuditSession::verify);
    }
}
