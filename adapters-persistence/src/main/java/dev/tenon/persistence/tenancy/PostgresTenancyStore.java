package dev.tenon.persistence.tenancy;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Due;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.persistence.tenant.TenantWork;
import dev.tenon.tenancy.TenancySession;
import dev.tenon.tenancy.TenancyStore;

/** Tenancy's store on PostgreSQL: bound to the tenant like every module's, unlike the registry. */
public final class PostgresTenancyStore implements TenancyStore {
    private final TenantTransactions transactions;

    public PostgresTenancyStore(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<TenancySession, R> work) {
        return transactions.within(tenant, Lent::new, work);
    }

    private record Lent(TenantWork unit) implements TenancySession {
        @Override
        public void announce(PublishedEvent event) {
            unit.announce(event);
        }

        @Override
        public Due due() {
            return unit.due();
        }

        @Override
        public void audit(AuditEntry entry) {
            unit.audit(entry);
        }
    }
}
