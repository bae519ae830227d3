package dev.tenon.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Every attempt on every table of the catalog, partitions among them, by everybody who could make it.
 *
 * @param rows a row of the victim for each table, as JSON
 */
record Matrix(TestDatabase database, TwoTenants tenants, Map<String, String> rows) {

    /** Of the tables as they are now, with a row of the second tenant in each. */
    static Matrix of(TestDatabase database, TwoTenants tenants) {
        var rows = new TreeMap<String, String>();
        database.tenantTables().forEach(table -> rows.put(table, database.row(table, tenants.other())));
        database.partitions().forEach((partition, whole) -> rows.put(partition, rows.getOrDefault(whole, "{}")));
        return new Matrix(database, tenants, rows);
    }

    /** Every cell. */
    Stream<Cell> cells() {
        return rows.keySet().stream().flatMap(this::cells);
    }

    /** The cells of a table. */
    Stream<Cell> cells(String table) {
        var parented = database.hasParent(table);
        return Arrays.stream(Attempt.values()).flatMap(attempt -> {
            var granted = attempt.rights().stream().allMatch(right -> database.applicationMay(table, right));
            return Arrays.stream(Binding.values())
                    // who points to nothing but his own tenant points to nobody else's row
                    .filter(binding -> parented || attempt != Attempt.POINT || binding != Binding.OTHER)
                    .map(binding -> new Cell(table, attempt, binding, granted));
        });
    }

    /** Whether one of the cells does not end as it must: the first is enough. */
    boolean leaks(Connection application, Stream<Cell> cells) throws SQLException {
        for (var cell : (Iterable<Cell>) cells::iterator) {
            if (!cell.admits(ending(application, cell))) {
                return true;
            }
        }
        return false;
    }

    /** The cells that do not end as they must, in words. The transaction's role is the application's, bound to nobody so far. */
    List<String> leaks(Connection application, List<Cell> cells) throws SQLException {
        var leaks = new ArrayList<String>();
        for (var cell : cells) {
            var ending = ending(application, cell);
            if (!cell.admits(ending)) {
                leaks.add(cell + ": " + ending);
            }
        }
        return leaks;
    }

    /** Makes the attempt, and takes it back. */
    private Ending ending(Connection application, Cell cell) throws SQLException {
        try (var statement = application.createStatement()) {
            statement.execute("savepoint cell");
            try {
                var setting = setting(cell.binding());
                if (setting.isPresent()) {
                    statement.execute("set local app.current_tenant = '" + setting.get() + "'");
                }
                return made(statement, attempted(cell));
            } catch (SQLException e) {
                return new Ending.Failed(String.valueOf(e.getSQLState()));
            } finally {
                statement.execute("rollback to savepoint cell");
            }
        }
    }

    private static Ending made(Statement statement, String text) throws SQLException {
        if (!statement.execute(text)) {
            return new Ending.Made(statement.getUpdateCount());
        }
        try (var result = statement.getResultSet()) {
            result.next();
            return new Ending.Made(result.getLong(1));
        }
    }

    private String attempted(Cell cell) {
        var ofVictim = " where tenant_id = '" + victim() + "'";
        var table = cell.table();
        return switch (cell.attempt()) {
            case SELECT -> "select count(*) from " + table + seen(cell.binding());
            case INSERT -> inserting(table, victim().toString());
            case UPDATE -> "update " + table + " set tenant_id = tenant_id" + ofVictim;
            case DELETE -> "delete from " + table + ofVictim;
            case MOVE -> "update " + table + " set tenant_id = '" + notOf(cell.binding()) + "'" + ofBoth();
            case POINT -> inserting(table, pointing(cell.binding()));
        };
    }

    /** Its owner sees the victim's rows; everybody else asks for whatever is not his. */
    private String seen(Binding binding) {
        return switch (binding) {
            case OWN, NONE, EMPTY, GARBAGE -> "";
            case OTHER, UNKNOWN -> " where tenant_id <> app.current_tenant()";
        };
    }

    private String inserting(String table, String tenant) {
        var columns = String.join(", ", database.writableColumns(table));
        var row = rows.getOrDefault(table, "{}").replace("'", "''");
        return "insert into " + table + " (tenant_id, " + columns + ") select "
                + "'" + tenant + "'::uuid, " + columns
                + " from jsonb_populate_record(null::" + table + ", '" + row + "'::jsonb)";
    }

    /** A tenant that the transaction is not bound to. */
    private UUID notOf(Binding binding) {
        return binding == Binding.OWN ? stranger() : victim();
    }

    private String ofBoth() {
        return " where tenant_id in ('" + victim() + "', '" + stranger() + "')";
    }

    private String pointing(Binding binding) {
        return binding.isId() ? setting(binding).orElseThrow() : victim().toString();
    }

    private Optional<String> setting(Binding binding) {
        return binding.setting(victim(), stranger());
    }

    private UUID victim() {
        return tenants.other().tenant().value();
    }

    private UUID stranger() {
        return tenants.one().tenant().value();
    }
}
