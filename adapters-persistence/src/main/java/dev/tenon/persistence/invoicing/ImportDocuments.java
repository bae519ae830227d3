package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.StagedDocument;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.util.List;

/** The documents that an import's rows make, in the order of posting, and which of them are done. */
final class ImportDocuments {
    private static final String CLEAR = "delete from invoicing.import_document where tenant_id = ? and import_id = ?";

    private static final String ARRANGE = """
            insert into invoicing.import_document (tenant_id, import_id, number, position, first_line, rows, done,
                rows_posted, rows_already_posted, rows_refused)
            select r.tenant_id, r.import_id, r.document, row_number() over (order by f.date, f.line), f.line, r.rows,
                false, 0, 0, 0
            from (
                select tenant_id, import_id, document, min(line) as line, count(*) as rows
                from invoicing.import_row where tenant_id = ? and import_id = ?
                group by tenant_id, import_id, document) r
            join invoicing.import_row f
                on f.tenant_id = r.tenant_id and f.import_id = r.import_id and f.line = r.line""";

    private static final String NEXT = """
            select number, first_line, rows from invoicing.import_document
            where tenant_id = ? and import_id = ? and not done order by position limit ?""";

    private static final String SETTLE = """
            update invoicing.import_document
            set done = true, posted_document = ?, rows_posted = ?, rows_already_posted = ?, rows_refused = ?
            where tenant_id = ? and import_id = ? and number = ?""";

    private static final String REFUSE = """
            update invoicing.import_document set done = true, rows_refused = rows
            where tenant_id = ? and import_id = ? and number = ?""";

    private final TenantSql sql;

    ImportDocuments(TenantSql sql) {
        this.sql = sql;
    }

    void clear(ImportId id) {
        sql.later(Sql.of(CLEAR, sql.tenant().value(), id.value()));
    }

    void arrange(ImportId id) {
        clear(id);
        sql.later(Sql.of(ARRANGE, sql.tenant().value(), id.value()));
    }

    List<StagedDocument> next(ImportId id, int limit) {
        return sql.list(
                Sql.of(NEXT, sql.tenant().value(), id.value(), limit),
                row -> new StagedDocument(row.text("number"), row.number("first_line"), row.number("rows")));
    }

    void settle(ImportId id, String document, List<RowReport> reports) {
        var rows = reports.stream().map(SettledRow::of).toList();
        sql.later(Sql.of(
                SETTLE,
                rows.stream().flatMap(row -> row.postedNow().stream()).findFirst(),
                count(rows, "POSTED"),
                count(rows, "ALREADY_POSTED"),
                count(rows, "REFUSED"),
                sql.tenant().value(),
                id.value(),
                document));
    }

    void refuse(ImportId id, String document) {
        sql.later(Sql.of(REFUSE, sql.tenant().value(), id.value(), document));
    }

    private static long count(List<SettledRow> rows, String outcome) {
        return rows.stream().filter(row -> row.outcome().equals(outcome)).count();
    }
}
