package dev.tenon.persistence.tenant;

import dev.tenon.kernel.Bytes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Sends statements together: the driver pipelines what one prepared text joins with semicolons. */
final class Statements {
    /** Rows fetched at once where a query streams. */
    private static final int FETCH = 1_000;

    private Statements() {}

    static void send(Connection connection, List<Asked> statements) throws SQLException {
        var text = statements.stream().map(asked -> asked.sql().text()).collect(Collectors.joining(";\n"));
        try (var prepared = connection.prepareStatement(text)) {
            bind(prepared, statements.stream().map(Asked::sql).toList());
            boolean rows = prepared.execute();
            for (int i = 0; i < statements.size(); i++) {
                if (i > 0) {
                    rows = prepared.getMoreResults(Statement.CLOSE_CURRENT_RESULT);
                }
                if (rows) {
                    read(prepared, statements.get(i).rows());
                } else {
                    check(statements.get(i).sql(), prepared.getUpdateCount());
                }
            }
        }
    }

    static void stream(Connection connection, Sql query, Consumer<Row> action) throws SQLException {
        try (var prepared = connection.prepareStatement(query.text())) {
            bind(prepared, List.of(query));
            prepared.setFetchSize(FETCH);
            prepared.execute();
            read(prepared, action);
        }
    }

    private static void read(PreparedStatement prepared, Consumer<Row> action) throws SQLException {
        try (var result = prepared.getResultSet()) {
            var row = new Row(result);
            while (result.next()) {
                action.accept(row);
            }
        }
    }

    private static void check(Sql statement, int changed) {
        if (statement.changes().isPresent() && statement.changes().getAsInt() != changed) {
            throw new Conflict("Changed " + changed + " rows instead of "
                    + statement.changes().getAsInt() + ": " + statement.text());
        }
    }

    private static void bind(PreparedStatement prepared, List<Sql> statements) throws SQLException {
        int index = 1;
        for (var statement : statements) {
            for (var parameter : statement.parameters()) {
                bind(prepared, index++, parameter);
            }
        }
    }

    private static void bind(PreparedStatement prepared, int index, Object value) throws SQLException {
        switch (value) {
            case Optional<?> optional when optional.isPresent() -> bind(prepared, index, optional.orElseThrow());
            case Optional<?> _ -> prepared.setNull(index, Types.NULL);
            case Column column ->
                prepared.setArray(index, prepared.getConnection().createArrayOf(column.type(), column.values()));
            case Bytes bytes -> prepared.setBytes(index, bytes.toArray());
            case Instant instant -> prepared.setObject(index, instant.atOffset(ZoneOffset.UTC));
            default -> prepared.setObject(index, value);
        }
    }
}
