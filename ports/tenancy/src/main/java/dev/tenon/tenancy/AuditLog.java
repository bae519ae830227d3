package dev.tenon.tenancy;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;

/** Driving port: who changed what, when and why. Nobody writes to it: whatever changes anything leaves its entry. */
public interface AuditLog {

    /** The entries that fit, the newest first. */
    Page<AuditRecord> entries(TenantContext tenant, AuditFilter filter, PageRequest page);

    /**
     * Reads every seal and every entry of the tenant again and compares with what was signed and published. Takes as long as the log is.
     */
    AuditVerification verify(TenantContext tenant);
}
