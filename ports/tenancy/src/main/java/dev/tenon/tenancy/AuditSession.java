package dev.tenon.tenancy;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.Session;

/** The audit log of one tenant, lent to be read. */
public interface AuditSession extends Session {

    /** The entries that fit, by time and then by id, the newest first. */
    Page<AuditRecord> entries(AuditFilter filter, PageRequest page);

    /** Compares every entry with its seal, and every seal with the one before it, its signature and what was published. */
    AuditVerification verify();
}
