package dev.tenon.persistence.audit;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.tenancy.AuditSession;
import dev.tenon.tenancy.AuditStore;

/** The audit log on PostgreSQL. */
public final class PostgresAuditStore implements AuditStore {
    private final TenantTransactions transactions;
    private final SealKey key;
    private final PublishedHeads heads;

    /**
     * The audit log that the transactions write to.
     *
     * @param key signed the seals
     * @param heads what was published of them
     */
    public PostgresAuditStore(TenantTransactions transactions, SealKey key, PublishedHeads heads) {
        this.transactions = transactions;
        this.key = key;
        this.heads = heads;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<AuditSession, R> work) {
        return transactions.within(tenant, unit -> new PostgresAuditSession(unit, key, heads), work);
    }
}
