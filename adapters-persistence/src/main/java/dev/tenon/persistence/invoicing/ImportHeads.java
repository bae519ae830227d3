package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.ImportState;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.kernel.UserId;
import dev.tenon.persistence.json.PortsJson;
import dev.tenon.persistence.tenant.Conflict;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The row of each import. Its attempt is its version: who writes for a former attempt is too late. */
final class ImportHeads {
    private static final String SELECT = """
            select id, key, source, currency, terms_days, mapping, state, attempt, started_by, started_at, rows, digest
            from invoicing.import where tenant_id = ?""";

    private static final String INSERT = """
            insert into invoicing.import (tenant_id, id, key, source, currency, terms_days, mapping, state, attempt,
                started_by, started_at, rows, digest)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            update invoicing.import set state = ?, attempt = ?, rows = ?, digest = ?
            where tenant_id = ? and id = ? and attempt = ?""";

    private static final String LOCK =
            "select attempt from invoicing.import where tenant_id = ? and id = ? for no key update";

    private final TenantSql sql;
    private final Map<ImportId, Integer> attempts = new HashMap<>();

    ImportHeads(TenantSql sql) {
        this.sql = sql;
    }

    Optional<SalesImport> find(ImportId id) {
        return first(Sql.of(SELECT + " and id = ?", sql.tenant().value(), id.value()));
    }

    Optional<SalesImport> findByKey(String key) {
        return first(Sql.of(SELECT + " and key = ?", sql.tenant().value(), key));
    }

    List<SalesImport> running() {
        return sql.list(
                Sql.of(
                        SELECT + " and state = ? order by started_at, id",
                        sql.tenant().value(),
                        ImportState.RUNNING.name()),
                ImportHeads::read);
    }

    void add(SalesImport sales) {
        sql.later(Sql.of(
                INSERT,
                sql.tenant().value(),
                sales.id().value(),
                sales.order().key(),
                sales.order().source(),
                sales.order().currency().getCurrencyCode(),
                sales.order().termsDays(),
                PortsJson.write(sales.order().mapping()),
                sales.state().name(),
                sales.attempt(),
                sales.startedBy().value(),
                sales.startedAt(),
                sales.rows(),
                sales.digest()));
    }

    void replace(SalesImport sales) {
        int former = sales.state() == ImportState.RECEIVING ? sales.attempt() - 1 : sales.attempt();
        sql.later(Sql.of(
                        UPDATE,
                        sales.state().name(),
                        sales.attempt(),
                        sales.rows(),
                        sales.digest(),
                        sql.tenant().value(),
                        sales.id().value(),
                        former)
                .changing(1));
    }

    /** Until the work ends; where another attempt began since this session read the import, the work runs again. */
    void lock(ImportId id) {
        int attempt = sql.first(Sql.of(LOCK, sql.tenant().value(), id.value()), row -> row.integer("attempt"))
                .orElse(0);
        if (attempts.getOrDefault(id, attempt) != attempt) {
            throw new Conflict("Import " + id + " was begun again");
        }
    }

    private Optional<SalesImport> first(Sql query) {
        var found = sql.first(query, ImportHeads::read);
        found.ifPresent(sales -> attempts.put(sales.id(), sales.attempt()));
        return found;
    }

    private static SalesImport read(Row row) {
        return new SalesImport(
                new ImportId(row.uuid("id")),
                order(row),
                ImportState.valueOf(row.text("state")),
                row.integer("attempt"),
                new UserId(row.uuid("started_by")),
                row.instant("started_at"),
                row.number("rows"),
                row.bytes("digest"));
    }

    private static ReceiveSalesFile order(Row row) {
        return new ReceiveSalesFile(
                row.text("key"),
                row.text("source"),
                Currency.getInstance(row.text("currency")),
                row.integer("terms_days"),
                PortsJson.readTexts(row.text("mapping")));
    }
}
