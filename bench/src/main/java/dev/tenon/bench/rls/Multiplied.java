package dev.tenon.bench.rls;

import dev.tenon.bench.stage.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Multiplies a firm's rows, as somebody who may do everything: the firm becomes large, and many small ones appear beside it. Ids are
 * derived from the ids of the copied rows, so that rows which belong together still do.
 */
final class Multiplied {
    private static final int CUSTOMERS = 500;
    /** A small firm has one row where the large one has so many. */
    private static final int LARGE_TO_SMALL = 2_000;

    /** What a copy numbered {@code n} holds instead of the value of a column. */
    private static final Map<String, String> COPIES = Map.of(
            "uuid", "md5(r.%1$s::text || n)::uuid",
            "date", "r.%1$s - (n %% 700)::integer",
            "timestamp with time zone", "r.%1$s - n * interval '1 second'");

    private static final Map<String, String> BY_NAME = Map.of(
            "sequence", "r.%1$s + n * 1000",
            "cause", "r.%1$s || '-' || n",
            "reference", "r.%1$s || '-' || n %% " + CUSTOMERS,
            "customer", "md5(r.%1$s::text || n %% " + CUSTOMERS + ")::uuid",
            "customer_id", "md5(r.%1$s::text || n %% " + CUSTOMERS + ")::uuid");

    /** Leaves of what the figures hold as much unsettled as operation does: a mark is moved with every 64th event. */
    private static final List<String> SETTLE = List.of("""
            with held as (
                select *, row_number() over (partition by tenant_id, type order by sequence desc) as place from reporting.seen),
            mark as (
                select tenant_id, type, max(sequence) as settled, count(*) as events, max(recorded_at) as newest
                from held where place > 64 group by tenant_id, type)
            insert into reporting.progress as p
                (tenant_id, type, settled, events, newest, next_settled, next_settled_after)
            select tenant_id, type, settled, events, newest, settled, '0' from mark
            on conflict (tenant_id, type) do update
                set settled = excluded.settled, events = p.events + excluded.events, newest = excluded.newest,
                    next_settled = excluded.settled""", """
            delete from reporting.seen s using reporting.progress p
            where p.tenant_id = s.tenant_id and p.type = s.type and s.sequence <= p.settled""");

    private final Database database;
    private final String firm;

    Multiplied(Database database, String firm) {
        this.database = database;
        this.firm = firm;
    }

    /** The firm gets so many copies of its rows, and so many small firms share as many again. */
    void by(int copies, int tenants) {
        database.execute("insert into platform.tenant (id, slug, name, zone, base_currency, fiscal_year_start, modules)"
                + " select md5('small' || n)::uuid, 'small-' || n, 'Small', 'Europe/London', 'GBP', 1, '{}'"
                + " from generate_series(1, " + tenants + ") n");
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "set session_replication_role = replica"); // rows are copied whole, with what they point to
            for (var table : tables(connection)) {
                var columns = columns(connection, table);
                int share = Math.max(1, copies / LARGE_TO_SMALL);
                statement.execute(copy(
                        table,
                        columns,
                        "t.id",
                        series(share),
                        ", (select id from platform.tenant where slug like 'small-%') t"));
                // last, because all are copies of what the firm began with
                statement.execute(copy(table, columns, "'" + firm + "'::uuid", series(copies), ""));
            }
            for (var step : SETTLE) {
                statement.execute(step);
            }
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String series(int copies) {
        return "generate_series(1, " + copies + ") n";
    }

    private String copy(String table, List<Column> columns, String tenant, String series, String more) {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var values = columns.stream().map(Column::copy).collect(Collectors.joining(", "));
        return "insert into " + table + " (tenant_id, " + names + ") select " + tenant + ", " + values + " from "
                + table + " r, " + series + more + " where r.tenant_id = '" + firm + "' on conflict do nothing";
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return query(connection, """
                select c.oid::regclass::text, '' from pg_class c join pg_namespace s on s.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition and s.nspname in ('platform', 'invoicing', 'reporting')
                    and c.oid not in ('platform.outbox'::regclass, 'platform.due'::regclass)
                    and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
                order by 1""").stream().map(Column::name).toList();
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        return query(
                connection,
                "select quote_ident(attname), format_type(atttypid, null) from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped and attname <> 'tenant_id'"
                        + " and attgenerated = '' and attidentity = ''");
    }

    private static List<Column> query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<Column>();
            while (result.next()) {
                rows.add(new Column(result.getString(1), result.getString(2)));
            }
            return rows;
        }
    }

    private record Column(String name, String type) {
        String copy() {
            var same = COPIES.getOrDefault(type, "r.%1$s");
            return String.format(BY_NAME.getOrDefault(name, same), name);
        }
    }
}
