package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.ImportFigures;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.kernel.Money;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what an import did so far. */
final class ImportTally {
    private static final String COUNTS = """
            select count(*) as documents, count(*) filter (where done) as done,
                coalesce(sum(rows_posted), 0)::bigint as rows_posted,
                coalesce(sum(rows_already_posted), 0)::bigint as rows_already_posted,
                coalesce(sum(rows_refused), 0)::bigint as rows_refused
            from invoicing.import_document where tenant_id = ? and import_id = ?""";

    private static final String POSTED = """
            select d.kind, count(*) as documents, sum(d.total_minor)::bigint as total_minor
            from invoicing.import_document i
            join invoicing.document d on d.tenant_id = i.tenant_id and d.id = i.posted_document
            where i.tenant_id = ? and i.import_id = ?
            group by d.kind""";

    private static final String REFUSALS = """
            select code, count(*) as rows from invoicing.import_row
            where tenant_id = ? and import_id = ? and outcome = 'REFUSED' group by code""";

    private final TenantSql sql;

    ImportTally(TenantSql sql) {
        this.sql = sql;
    }

    ImportFigures of(SalesImport sales) {
        var posted = sql.list(of(POSTED, sales), row -> Posted.read(row, sales));
        var refusals = sql.list(of(REFUSALS, sales), row -> Map.entry(row.text("code"), row.number("rows"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return sql.list(of(COUNTS, sales), row -> figures(row, sales, posted, refusals))
                .getFirst();
    }

    private static ImportFigures figures(Row row, SalesImport sales, List<Posted> posted, Map<String, Long> refusals) {
        var invoices = Posted.of(posted, DocumentKind.INVOICE, sales);
        var creditNotes = Posted.of(posted, DocumentKind.CREDIT_NOTE, sales);
        return new ImportFigures(
                row.number("documents"),
                row.number("done"),
                invoices.documents(),
                invoices.total(),
                creditNotes.documents(),
                creditNotes.total().negated(),
                row.number("rows_posted"),
                row.number("rows_already_posted"),
                row.number("rows_refused"),
                refusals);
    }

    private Sql of(String text, SalesImport sales) {
        return Sql.of(text, sql.tenant().value(), sales.id().value());
    }

    private record Posted(DocumentKind kind, long documents, Money total) {
        static Posted read(Row row, SalesImport sales) {
            return new Posted(
                    DocumentKind.valueOf(row.text("kind")),
                    row.number("documents"),
                    Money.ofMinor(row.number("total_minor"), sales.order().currency()));
        }

        static Posted of(List<Posted> all, DocumentKind kind, SalesImport sales) {
            return all.stream()
                    .filter(posted -> posted.kind == kind)
                    .findFirst()
                    .orElseGet(
                            () -> new Posted(kind, 0, Money.zero(sales.order().currency())));
        }
    }
}
