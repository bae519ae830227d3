package dev.tenon.infrastructure.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server, seen by somebody who may create databases on it.
 *
 * @param password empty where the server trusts the user
 */
public record PostgresAddress(String host, int port, String user, String password) {
    private static final int DEFAULT_PORT = 5432;

    /** The server, user and password of a JDBC address such as `jdbc:postgresql://host:5432/tenon?user=u&password=p`. */
    public static PostgresAddress of(String jdbcUrl) {
        if (!jdbcUrl.startsWith("jdbc:postgresql://")) {
            throw new IllegalArgumentException("Not a PostgreSQL address: " + jdbcUrl
                    + ". Expected jdbc:postgresql://HOST:PORT/tenon?user=USER&password=PASSWORD");
        }
        var uri = URI.create(jdbcUrl.substring("jdbc:".length()));
        var parameters = parameters(uri.getRawQuery());
        return new PostgresAddress(
                uri.getHost(),
                uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(),
                parameters.getOrDefault("user", "postgres"),
                parameters.getOrDefault("password", ""));
    }

    private static Map<String, String> parameters(@Nullable String query) {
        var parameters = new HashMap<String, String>();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    /** The address of a database, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** A connection of this user to a database. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), user, password);
    }

    /** Whether the server answers. */
    public boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    /** Creates a database of this name where there is none. */
    public void createDatabase(String database) {
        try (var connection = connect("postgres")) {
            if (!exists(connection, database)) {
                execute(connection, "create database " + quoted(connection, database));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + database + " cannot be created on " + host + ":" + port, e);
        }
    }

    /** Runs a statement that takes no parameters, in the database. */
    public void execute(String database, String sql) {
        try (var connection = connect(database)) {
            execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Refused by database " + database + " on " + host + ":" + port, e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private static String quoted(Connection connection, String identifier) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.enquoteIdentifier(identifier, true);
        }
    }
}
