package dev.tenon.persistence.reporting;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.persistence.tenant.Keyset;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import dev.tenon.reporting.FigureKey;
import dev.tenon.reporting.FigureVisitor;
import dev.tenon.reporting.Measure;
import dev.tenon.reporting.OpenOfCustomer;
import dev.tenon.reporting.OpenOnDate;
import dev.tenon.reporting.RevenueOfMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Reads the kept figures. */
final class FigureReader {
    private static final Keyset OWING = new Keyset("open-by-customer", 3);

    private static final String BY_MONTH = """
            select date_trunc('month', day)::date as month, currency, sum(amount_minor)::bigint as amount_minor
            from reporting.measure_cell
            where tenant_id = ? and measure = ? and day between ? and ?
            group by 1, 2 order by 1, 2""";

    private static final String OPEN = """
            select due_on, currency, sum(amount_minor)::bigint as amount_minor
            from reporting.open_item
            where tenant_id = ? and day <= ?
            group by due_on, currency having sum(amount_minor) <> 0 order by due_on, currency""";

    private static final String BY_CUSTOMER = """
            select o.customer, o.currency, o.amount_minor, coalesce(c.reference, '') as reference,
                coalesce(c.name, '') as name
            from reporting.customer_open o
            left join reporting.customer c on c.tenant_id = o.tenant_id and c.id = o.customer
            where o.tenant_id = ? and o.amount_minor <> 0""";

    private static final String AFTER = " and (o.currency, -o.amount_minor, o.customer) > (?, ?, ?)";

    private static final String IN_ORDER = " order by o.currency, -o.amount_minor, o.customer limit ?";

    /** The names are those of {@link FigureKey}. */
    private static final String ALL = """
            select name, amount_minor from (
                select tenant_id, (measure || '/' || day || '/' || currency) collate "C" as name, amount_minor
                from reporting.measure_cell
                union all
                select tenant_id, 'open/' || document || '/' || day || '/' || currency, amount_minor
                from reporting.open_item
                union all
                select tenant_id, 'customer/' || customer || '/' || currency, amount_minor
                from reporting.customer_open) f
            where tenant_id = ? and amount_minor <> 0 order by name collate "C\"""";

    private final TenantSql sql;

    FigureReader(TenantSql sql) {
        this.sql = sql;
    }

    List<RevenueOfMonth> byMonth(Measure measure, LocalDate from, LocalDate to) {
        return sql.list(
                Sql.of(BY_MONTH, sql.tenant().value(), measure.key(), from, to),
                row -> new RevenueOfMonth(YearMonth.from(row.date("month")), row.money("amount_minor")));
    }

    List<OpenOnDate> openAsOf(LocalDate asOf) {
        return sql.list(
                Sql.of(OPEN, sql.tenant().value(), asOf),
                row -> new OpenOnDate(row.date("due_on"), row.money("amount_minor")));
    }

    Page<OpenOfCustomer> openByCustomer(PageRequest page) {
        var tenant = sql.tenant().value();
        var query = OWING.after(page, Place::read)
                .map(place -> Sql.of(
                        BY_CUSTOMER + AFTER + IN_ORDER,
                        tenant,
                        place.currency(),
                        place.lessOpen(),
                        place.customer(),
                        page.limit() + 1))
                .orElseGet(() -> Sql.of(BY_CUSTOMER + IN_ORDER, tenant, page.limit() + 1));
        return OWING.page(
                sql.list(query, FigureReader::owing),
                page,
                row -> List.of(row.open().currency(), -row.open().minor(), row.customer()));
    }

    void forEach(FigureVisitor visitor) {
        sql.forEach(
                Sql.of(ALL, sql.tenant().value()),
                row -> visitor.visit(new FigureKey(row.text("name")), row.number("amount_minor")));
    }

    private static OpenOfCustomer owing(Row row) {
        return new OpenOfCustomer(
                row.uuid("customer"), row.text("reference"), row.text("name"), row.money("amount_minor"));
    }

    private record Place(String currency, long lessOpen, UUID customer) {
        static Place read(List<String> parts) {
            return new Place(parts.getFirst(), Long.parseLong(parts.get(1)), UUID.fromString(parts.getLast()));
        }
    }
}
