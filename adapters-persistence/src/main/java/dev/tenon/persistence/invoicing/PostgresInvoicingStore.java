package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.persistence.tenant.TenantTransactions;

/** Invoicing's store on PostgreSQL. */
public final class PostgresInvoicingStore implements InvoicingStore {
    private final TenantTransactions transactions;

    public PostgresInvoicingStore(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<InvoicingSession, R> work) {
        return transactions.within(tenant, PostgresInvoicingSession::new, work);
    }
}
