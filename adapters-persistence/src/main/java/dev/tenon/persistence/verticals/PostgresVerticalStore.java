package dev.tenon.persistence.verticals;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.verticals.VerticalSession;
import dev.tenon.verticals.VerticalStore;

/** The configurations of the firms on PostgreSQL. */
public final class PostgresVerticalStore implements VerticalStore {
    private final TenantTransactions transactions;

    public PostgresVerticalStore(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<VerticalSession, R> work) {
        return transactions.within(tenant, PostgresVerticalSession::new, work);
    }
}
