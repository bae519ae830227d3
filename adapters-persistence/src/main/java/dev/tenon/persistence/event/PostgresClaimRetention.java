package dev.tenon.persistence.event;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.ClaimRetention;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.persistence.tenant.TenantWork;
import java.time.Instant;

/** Lets go of old answers on PostgreSQL. Requests are those whose cause begins so; the primary key finds them. */
public final class PostgresClaimRetention implements ClaimRetention {
    private static final String FORGET = """
            with forgotten as (
                delete from platform.claim
                where tenant_id = ? and cause >= 'request:' and cause < 'request;' and recorded_at < ?
                returning 1)
            select count(*) as forgotten from forgotten""";

    private final TenantTransactions transactions;

    public PostgresClaimRetention(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public long forgetRequestsBefore(TenantContext tenant, Instant before) {
        var delete = Sql.of(FORGET, tenant.tenant().value(), before);
        return transactions.within(
                tenant.because(Cause.NONE),
                TenantWork::sql,
                sql -> sql.list(delete, row -> row.number("forgotten")).getFirst());
    }
}
