package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.RebuildReport;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import dev.tenon.persistence.tenant.TenantWork;

/**
 * Computes the projections anew beside the live ones. All streams are read without holding anybody up; then appends wait while
 * what was appended in the meantime is read, the tables are compared and, where asked, swapped.
 */
final class Rebuild {
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended(?, 1))";
    private static final String HOLD_APPENDS = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String IN_UTC = "select set_config('TimeZone', 'UTC', true)";
    private static final String PROGRESS = "invoicing_shadow.progress";

    private final TenantWork unit;
    private final TenantSql sql;

    Rebuild(TenantWork unit) {
        this.unit = unit;
        this.sql = unit.sql();
    }

    RebuildReport compare() {
        var report = report();
        clearShadow();
        return report;
    }

    RebuildReport rebuild() {
        var report = report();
        if (!report.equal()) {
            swap();
        }
        clearShadow();
        return report;
    }

    private RebuildReport report() {
        sql.later(Sql.of(ONE_AT_A_TIME, StreamWriter.lock(unit)));
        sql.later(Sql.of(IN_UTC));
        clearShadow();
        var replay = new Replay(sql);
        replay.run();
        sql.later(Sql.of(HOLD_APPENDS, StreamWriter.lock(unit)));
        replay.run();
        new StreamEnds(sql).mustBeAudited();
        var tables =
                ProjectionTable.ALL.stream().map(table -> table.compare(sql)).toList();
        return new RebuildReport(replay.events(), tables);
    }

    /** Children go first and come last. */
    private void swap() {
        for (var table : ProjectionTable.ALL.reversed()) {
            sql.later(table.delete("invoicing", sql.tenant()));
        }
        for (var table : ProjectionTable.ALL) {
            sql.later(table.copy(sql.tenant()));
        }
    }

    private void clearShadow() {
        for (var table : ProjectionTable.ALL.reversed()) {
            sql.later(table.delete("invoicing_shadow", sql.tenant()));
        }
        sql.later(Sql.of(
                "delete from " + PROGRESS + " where tenant_id = ?", sql.tenant().value()));
        sql.flush();
    }
}
