package dev.tenon.persistence.reporting;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.reporting.ReportingSession;
import dev.tenon.reporting.ReportingStore;

/** Reporting's store on PostgreSQL. */
public final class PostgresReportingStore implements ReportingStore {
    private final TenantTransactions transactions;

    public PostgresReportingStore(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<ReportingSession, R> work) {
        return transactions.within(tenant, unit -> new PostgresReportingSession(unit, transactions.codec()), work);
    }
}
