package dev.tenon.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * Creates or updates a database of Tenon. It may be run at any time and by several at once: what is there already stays, and
 * passwords are set anew.
 */
public final class Migration {
    /** Held while roles and databases are made, so that two migrations at once do not meet. */
    private static final long LOCK = 0x74656e6f6eL;

    private final DatabaseServer server;
    private final RolePasswords passwords;

    public Migration(DatabaseServer server, RolePasswords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    /**
     * Brings the database of this name to the newest version.
     *
     * @return how many migrations were applied
     * @throws MigrationFailed when the server refuses
     */
    public int run(String database) {
        try (var superuser = server.superuser("postgres").getConnection()) {
            lock(superuser);
            new Roles(passwords).applyTo(superuser);
            create(superuser, database);
        } catch (SQLException e) {
            throw new MigrationFailed("Roles and database " + database + " cannot be prepared: " + e.getMessage(), e);
        }
        return flyway(database).migrate().migrationsExecuted;
    }

    private Flyway flyway(String database) {
        var role = DatabaseRole.MIGRATE;
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(server.dataSource(database, role.roleName(), passwords.of(role)))
                .initSql("set role " + DatabaseRole.OWNER)
                .schemas("app")
                .locations("classpath:dev/tenon/db/migration")
                .placeholderReplacement(false)
                .cleanDisabled(true)
                .load();
    }

    /** Until the connection ends. */
    private static void lock(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
        }
    }

    private static void create(Connection superuser, String database) throws SQLException {
        try (var query = superuser.prepareStatement("select 1 from pg_database where datname = ?");
                var statement = superuser.createStatement()) {
            var name = statement.enquoteIdentifier(database, true);
            query.setString(1, database);
            if (!query.executeQuery().next()) {
                statement.execute("create database " + name + " owner " + DatabaseRole.OWNER
                        + " template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'");
            }
            statement.execute("revoke all on database " + name + " from public");
            for (var role : DatabaseRole.values()) {
                statement.execute("grant connect on database " + name + " to " + role.roleName());
            }
        }
    }
}
