package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.Counter;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.time.LocalDate;
import java.util.Optional;

/** Numbers without gaps: one locked row per series and fiscal year, given back by a rollback. */
final class Counters {
    private static final String LOCK = """
            select last, last_posted_on from invoicing.counter
            where tenant_id = ? and series = ? and year = ? for update""";

    private static final String CREATE = """
            insert into invoicing.counter (tenant_id, series, year, last, last_posted_on)
            values (?, ?, ?, 0, ?) on conflict do nothing""";

    private static final String SAVE = """
            update invoicing.counter set last = ?, last_posted_on = ?
            where tenant_id = ? and series = ? and year = ? and last <= ?""";

    private final TenantSql sql;

    Counters(TenantSql sql) {
        this.sql = sql;
    }

    Counter lock(Series series, FiscalYear year) {
        return locked(series, year)
                .or(() -> created(series, year))
                .orElseThrow(() -> new IllegalStateException("The counter that was just made is gone"));
    }

    void save(Counter counter) {
        sql.later(Sql.of(
                        SAVE,
                        counter.last(),
                        counter.lastPostedOn(),
                        sql.tenant().value(),
                        counter.series().name(),
                        counter.year().startsIn(),
                        counter.last())
                .changing(1));
    }

    private Optional<Counter> locked(Series series, FiscalYear year) {
        return sql.first(
                Sql.of(LOCK, sql.tenant().value(), series.name(), year.startsIn()),
                row -> new Counter(series, year, row.number("last"), row.date("last_posted_on")));
    }

    private Optional<Counter> created(Series series, FiscalYear year) {
        sql.later(Sql.of(CREATE, sql.tenant().value(), series.name(), year.startsIn(), LocalDate.MIN));
        return locked(series, year);
    }
}
