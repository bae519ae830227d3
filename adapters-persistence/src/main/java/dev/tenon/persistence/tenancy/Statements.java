package dev.tenon.persistence.tenancy;

import dev.tenon.kernel.StoreUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Single statements and small transactions outside any tenant. */
public final class Statements {
    private final DataSource dataSource;

    /** On a data source that signs in as a role that sees more than one tenant. */
    public Statements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Every row of the query. */
    public <T> List<T> list(String text, Reader<T> reader, Object... parameters) {
        return inTransaction(connection -> list(connection, text, reader, parameters));
    }

    /** What the use gives, in one transaction. */
    public <T> T inTransaction(Use<T> use) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = use.of(connection);
                connection.commit();
                return result;
            } catch (Throwable thrown) {
                connection.rollback();
                throw thrown;
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("The registry cannot be reached: " + e.getMessage(), e);
        }
    }

    /** Every row of the query, in a transaction. */
    public static <T> List<T> list(Connection connection, String text, Reader<T> reader, Object... parameters)
            throws SQLException {
        try (var prepared = prepare(connection, text, parameters);
                var result = prepared.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        }
    }

    /** How many rows the statement changed, in a transaction. */
    public static int update(Connection connection, String text, Object... parameters) throws SQLException {
        try (var prepared = prepare(connection, text, parameters)) {
            return prepared.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String text, Object... parameters)
            throws SQLException {
        var prepared = connection.prepareStatement(text);
        for (int i = 0; i < parameters.length; i++) {
            var value =
                    parameters[i] instanceof String[] texts ? connection.createArrayOf("text", texts) : parameters[i];
            prepared.setObject(i + 1, value);
        }
        return prepared;
    }

    /** Reads a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something in a transaction. */
    @FunctionalInterface
    public interface Use<T> {
        T of(Connection connection) throws SQLException;
    }
}
