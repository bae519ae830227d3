package dev.tenon.persistence.reporting;

import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;

/** Works that add to a tenant's figures share this lock; one that computes them anew takes it for itself. It is sent with what they write. */
final class FigureLock {
    private static final String SHARE = "select pg_advisory_xact_lock_shared(hashtextextended(?, 0))";
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final TenantSql sql;
    private boolean taken;

    FigureLock(TenantSql sql) {
        this.sql = sql;
    }

    /** Before the first write. */
    void share() {
        if (!taken) {
            take(SHARE);
        }
    }

    void hold() {
        take(HOLD);
    }

    private void take(String lock) {
        sql.later(Sql.of(lock, sql.tenant() + " reporting figures"));
        taken = true;
    }
}
