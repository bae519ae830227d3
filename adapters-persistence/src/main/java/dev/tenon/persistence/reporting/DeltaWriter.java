package dev.tenon.persistence.reporting;

import dev.tenon.kernel.Money;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import dev.tenon.reporting.Delta;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Gathers deltas and adds them with one statement per table, each row once and rows in the order of their keys, so that two
 * transactions do not wait for each other in a circle.
 */
final class DeltaWriter {
    private static final String CELLS = """
            insert into reporting.measure_cell as f (tenant_id, measure, day, currency, amount_minor)
            select ?, n.* from unnest(?::text[], ?::date[], ?::text[], ?::bigint[]) n
            on conflict (tenant_id, measure, day, currency)
                do update set amount_minor = f.amount_minor + excluded.amount_minor""";

    private static final String ITEMS = """
            insert into reporting.open_item as f (tenant_id, document, day, currency, customer, due_on, amount_minor)
            select ?, n.* from unnest(?::uuid[], ?::date[], ?::text[], ?::uuid[], ?::date[], ?::bigint[]) n
            on conflict (tenant_id, document, day, currency)
                do update set amount_minor = f.amount_minor + excluded.amount_minor""";

    private static final String OWING = """
            insert into reporting.customer_open as f (tenant_id, customer, currency, amount_minor)
            select ?, n.* from unnest(?::uuid[], ?::text[], ?::bigint[]) n
            on conflict (tenant_id, customer, currency)
                do update set amount_minor = f.amount_minor + excluded.amount_minor""";

    private static final String CUSTOMER = """
            insert into reporting.customer as f (tenant_id, id, version, reference, name)
            values (?, ?, ?, ?, ?)
            on conflict (tenant_id, id) do update
                set version = excluded.version, reference = excluded.reference, name = excluded.name
                where f.version < excluded.version""";

    /** So that a statement stays small when a history is added. */
    private static final int MOST_ROWS = 5_000;

    private static final List<String> TABLES = List.of("measure_cell", "open_item", "customer_open", "customer");

    private final TenantSql sql;
    private final Map<Cell, Money> cells = new TreeMap<>(
            Comparator.comparing(Cell::measure).thenComparing(Cell::day).thenComparing(Cell::currency));
    private final Map<Item, Money> items = new TreeMap<>(
            Comparator.<Item, String>comparing(item -> item.delta().document().toString())
                    .thenComparing(item -> item.delta().day())
                    .thenComparing(Item::currency));
    private final Map<Owing, Money> owing = new TreeMap<>(
            Comparator.<Owing, String>comparing(row -> row.customer().toString())
                    .thenComparing(Owing::currency));

    DeltaWriter(TenantSql sql) {
        this.sql = sql;
    }

    void add(Delta delta) {
        sql.mustBeLent();
        switch (delta) {
            case Delta.OfMeasure(var measure, var day, var amount) ->
                cells.merge(new Cell(measure.key(), day, code(amount)), amount, Money::plus);
            case Delta.OfOpenItem item -> {
                items.merge(new Item(item), item.amount(), Money::plus);
                owing.merge(new Owing(item.customer(), code(item.amount())), item.amount(), Money::plus);
            }
            case Delta.OfCustomer(var id, var version, var reference, var name) ->
                sql.later(Sql.of(CUSTOMER, sql.tenant().value(), id, version, reference, name));
        }
    }

    /** Forgets what was gathered, and takes away what was kept. */
    void clear() {
        cells.clear();
        items.clear();
        owing.clear();
        for (var table : TABLES) {
            sql.later(Sql.of(
                    "delete from reporting." + table + " where tenant_id = ?",
                    sql.tenant().value()));
        }
    }

    /** Hands everything gathered to the session's statements. */
    void write() {
        var tenant = sql.tenant().value();
        inParts(cells, rows -> writeCells(tenant, rows));
        inParts(items, rows -> writeItems(tenant, rows));
        inParts(owing, rows -> writeOwing(tenant, rows));
    }

    private static <K> void inParts(Map<K, Money> sums, Consumer<List<Map.Entry<K, Money>>> write) {
        var rows = new ArrayList<>(sums.entrySet());
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            write.accept(rows.subList(from, Math.min(from + MOST_ROWS, rows.size())));
        }
        sums.clear();
    }

    private void writeCells(UUID tenant, List<Map.Entry<Cell, Money>> rows) {
        sql.later(Sql.of(
                CELLS,
                tenant,
                Column.texts(rows, row -> row.getKey().measure()),
                Column.dates(rows, row -> row.getKey().day()),
                Column.texts(rows, row -> row.getKey().currency()),
                Column.longs(rows, row -> row.getValue().minor())));
    }

    private void writeItems(UUID tenant, List<Map.Entry<Item, Money>> rows) {
        sql.later(Sql.of(
                ITEMS,
                tenant,
                Column.uuids(rows, row -> row.getKey().delta().document()),
                Column.dates(rows, row -> row.getKey().delta().day()),
                Column.texts(rows, row -> row.getKey().currency()),
                Column.uuids(rows, row -> row.getKey().delta().customer()),
                Column.dates(rows, row -> row.getKey().delta().dueOn()),
                Column.longs(rows, row -> row.getValue().minor())));
    }

    private void writeOwing(UUID tenant, List<Map.Entry<Owing, Money>> rows) {
        sql.later(Sql.of(
                OWING,
                tenant,
                Column.uuids(rows, row -> row.getKey().customer()),
                Column.texts(rows, row -> row.getKey().currency()),
                Column.longs(rows, row -> row.getValue().minor())));
    }

    private static String code(Money amount) {
        return amount.currency().getCurrencyCode();
    }

    private record Cell(String measure, LocalDate day, String currency) {}

    /** Compared by document, day and currency; the first delta tells customer and due date. */
    private record Item(Delta.OfOpenItem delta) {
        String currency() {
            return code(delta.amount());
        }
    }

    private record Owing(UUID customer, String currency) {}
}
