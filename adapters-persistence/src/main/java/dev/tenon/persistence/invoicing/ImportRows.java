package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Keyset;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.util.List;

/** The rows of imports, and what became of them. */
final class ImportRows {
    private static final Keyset PAGES = new Keyset("import-rows", 1);

    private static final String SELECT = """
            select line, document, date, customer, country, item, description, quantity, unit_price,
                outcome, posted_document, code, detail
            from invoicing.import_row where tenant_id = ? and import_id = ?""";

    private static final String STAGE = """
            insert into invoicing.import_row (tenant_id, import_id, line, document, date, customer, country, item,
                description, quantity, unit_price)
            select ?, ?, n.* from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[]) n""";

    /** Document and lines are named, so that an index finds them also while the statistics know nothing of the table. */
    private static final String SETTLE = """
            update invoicing.import_row r
            set outcome = n.outcome, posted_document = n.posted, code = n.code, detail = n.detail
            from unnest(?::bigint[], ?::text[], ?::uuid[], ?::text[], ?::text[]) n (line, outcome, posted, code, detail)
            where r.tenant_id = ? and r.import_id = ? and r.document = ? and r.line = n.line and r.line = any (?)""";

    private static final String REFUSE = """
            update invoicing.import_row set outcome = 'REFUSED', code = ?, detail = ?
            where tenant_id = ? and import_id = ? and document = ?""";

    private static final String CLEAR = "delete from invoicing.import_row where tenant_id = ? and import_id = ?";

    private final TenantSql sql;

    ImportRows(TenantSql sql) {
        this.sql = sql;
    }

    void stage(ImportId id, List<SalesRow> rows) {
        sql.later(Sql.of(
                STAGE,
                sql.tenant().value(),
                id.value(),
                Column.longs(rows, SalesRow::line),
                Column.texts(rows, SalesRow::document),
                Column.texts(rows, SalesRow::date),
                Column.texts(rows, SalesRow::customer),
                Column.texts(rows, SalesRow::country),
                Column.texts(rows, SalesRow::item),
                Column.texts(rows, SalesRow::description),
                Column.texts(rows, SalesRow::quantity),
                Column.texts(rows, SalesRow::unitPrice)));
    }

    void clear(ImportId id) {
        sql.later(Sql.of(CLEAR, sql.tenant().value(), id.value()));
    }

    List<SalesRow> of(ImportId id, String document) {
        return sql.list(
                Sql.of(SELECT + " and document = ? order by line", sql.tenant().value(), id.value(), document),
                ImportRows::row);
    }

    void settle(ImportId id, String document, List<RowReport> reports) {
        var rows = reports.stream().map(SettledRow::of).toList();
        var lines = Column.longs(rows, SettledRow::line);
        sql.later(Sql.of(
                SETTLE,
                lines,
                Column.texts(rows, SettledRow::outcome),
                Column.optionalUuids(rows, SettledRow::posted),
                Column.optionalTexts(rows, SettledRow::code),
                Column.optionalTexts(rows, SettledRow::detail),
                sql.tenant().value(),
                id.value(),
                document,
                lines));
    }

    void refuse(ImportId id, String document, RowOutcome.Refused reason) {
        sql.later(Sql.of(REFUSE, reason.code(), reason.detail(), sql.tenant().value(), id.value(), document));
    }

    Page<RowReport> reports(ImportId id, RowFilter filter, PageRequest page) {
        long after =
                PAGES.after(page, parts -> Long.parseLong(parts.getFirst())).orElse(0L);
        var text = SELECT + " and line > ?" + condition(filter) + " order by line limit ?";
        var rows = sql.list(
                Sql.of(text, sql.tenant().value(), id.value(), after, page.limit() + 1),
                row -> new RowReport(row(row), outcome(row)));
        return PAGES.page(rows, page, report -> List.of(report.row().line()));
    }

    private static String condition(RowFilter filter) {
        return switch (filter) {
            case ALL -> " and outcome is not null";
            case POSTED -> " and outcome = 'POSTED'";
            case ALREADY_POSTED -> " and outcome = 'ALREADY_POSTED'";
            case REFUSED -> " and outcome = 'REFUSED'";
        };
    }

    private static SalesRow row(Row row) {
        return new SalesRow(
                row.number("line"),
                row.text("document"),
                row.text("date"),
                row.text("customer"),
                row.text("country"),
                row.text("item"),
                row.text("description"),
                row.text("quantity"),
                row.text("unit_price"));
    }

    private static RowOutcome outcome(Row row) {
        return switch (row.text("outcome")) {
            case "POSTED" -> new RowOutcome.Posted(row.uuid("posted_document"));
            case "ALREADY_POSTED" -> new RowOutcome.AlreadyPosted(row.uuid("posted_document"));
            default -> new RowOutcome.Refused(row.text("code"), row.text("detail"));
        };
    }
}
