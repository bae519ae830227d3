package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.DocumentStatus;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.persistence.tenant.Keyset;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of documents. */
final class Documents {
    private static final Keyset PAGES = new Keyset("documents", 2);

    private static final String SELECT = """
            select id, kind, status, series, year, sequence, customer_id, dated_on, due_on, currency, total_minor,
                open_minor, external_source, external_number
            from invoicing.document where tenant_id = ?""";

    private static final String BY_EXTERNAL = SELECT + " and external_source = ? and external_number = ?";

    private final TenantSql sql;

    Documents(TenantSql sql) {
        this.sql = sql;
    }

    Optional<DocumentSummary> findByExternal(ExternalReference external) {
        return sql.first(
                Sql.of(BY_EXTERNAL, sql.tenant().value(), external.source(), external.number()), Documents::read);
    }

    Page<DocumentSummary> list(DocumentFilter filter, PageRequest page) {
        var text = new StringBuilder(SELECT);
        var parameters = new ArrayList<Object>(List.of(sql.tenant().value()));
        filter.kind().ifPresent(kind -> and(text, parameters, " and kind = ?", kind.name()));
        filter.status().ifPresent(status -> and(text, parameters, " and status = ?", status.name()));
        filter.customer().ifPresent(customer -> and(text, parameters, " and customer_id = ?", customer.value()));
        PAGES.after(page, Place::read)
                .ifPresent(place -> and(text, parameters, " and (dated_on, id) < (?, ?)", place.datedOn(), place.id()));
        and(text, parameters, " order by dated_on desc, id desc limit ?", page.limit() + 1);
        var rows = sql.list(Sql.of(text.toString(), parameters.toArray()), Documents::read);
        return PAGES.page(rows, page, document -> List.of(document.datedOn(), document.id()));
    }

    private static void and(StringBuilder text, List<Object> parameters, String condition, Object... values) {
        text.append(condition);
        parameters.addAll(List.of(values));
    }

    private static DocumentSummary read(Row row) {
        return new DocumentSummary(
                row.uuid("id"),
                DocumentKind.valueOf(row.text("kind")),
                DocumentStatus.valueOf(row.text("status")),
                row.optionalText("series").map(series -> number(series, row)),
                new CustomerId(row.uuid("customer_id")),
                row.date("dated_on"),
                row.optionalDate("due_on"),
                row.money("total_minor"),
                row.money("open_minor"),
                row.optionalText("external_source")
                        .map(source -> new ExternalReference(source, row.text("external_number"))));
    }

    private static DocumentNumber number(String series, Row row) {
        return new DocumentNumber(Series.valueOf(series), new FiscalYear(row.integer("year")), row.number("sequence"));
    }

    private record Place(LocalDate datedOn, UUID id) {
        static Place read(List<String> parts) {
            return new Place(LocalDate.parse(parts.getFirst()), UUID.fromString(parts.getLast()));
        }
    }
}
