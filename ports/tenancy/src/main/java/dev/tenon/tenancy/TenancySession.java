package dev.tenon.tenancy;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Session;

/** What a work of Tenancy is lent. What it changes in the registry is outside the transaction, so it tells the audit log itself. */
public interface TenancySession extends Session {

    /** Tells the audit log, with the transaction. */
    void audit(AuditEntry entry);
}
