package dev.tenon.bench.stage;

import dev.tenon.infrastructure.Durability;
import dev.tenon.infrastructure.postgres.PostgresAddress;
import dev.tenon.infrastructure.postgres.PostgresServer;
import dev.tenon.infrastructure.postgres.PostgresSettings;
import dev.tenon.infrastructure.process.Ports;
import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.Secrets;
import dev.tenon.launcher.tenants.MigrationStep;
import dev.tenon.launcher.up.Platform;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.migration.DatabaseServer;
import dev.tenon.tenancy.Secret;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A migrated PostgreSQL as {@code ./tenon up} starts it, which can also log its statements and knows when a row was committed. */
public final class Database implements AutoCloseable {
    private static final String UNHELD = "bench_unheld";
    private static final String LOG_FOLDER = "statements";

    /** These need a restart; what is logged is said later, and is nothing until then. */
    private static final List<String> SETTINGS = List.of(
            "logging_collector = on",
            "log_destination = 'jsonlog'",
            "log_directory = '" + LOG_FOLDER + "'",
            "log_filename = 'statements.log'",
            "log_rotation_age = 0",
            "log_rotation_size = 0",
            "track_commit_timestamp = on");

    private final DataFolder folder;
    private final Secrets secrets;
    private final PostgresServer server;

    private Database(DataFolder folder, Secrets secrets, PostgresServer server) {
        this.folder = folder;
        this.secrets = secrets;
        this.server = server;
    }

    /** Starts one on an empty folder. */
    public static Database start(DataFolder folder) {
        folder.prepare();
        var secrets = Secrets.in(folder, System.getenv());
        int port = Ports.free(1).getFirst();
        var settings = new PostgresSettings(folder.postgres(), folder.log("postgres"), port, Durability.DURABLE);
        try (var first = PostgresServer.start(settings).awaitReady()) {
            SETTINGS.forEach(setting -> first.address().execute("postgres", "alter system set " + setting));
        }
        var database =
                new Database(folder, secrets, PostgresServer.start(settings).awaitReady());
        new MigrationStep().run(Surroundings.platform(database, database.address()));
        return database;
    }

    /** The folder that everything is kept in. */
    public DataFolder folder() {
        return folder;
    }

    /** The passwords of its roles, and the keys of the server. */
    public Secrets secrets() {
        return secrets;
    }

    /** Where it is. */
    public PostgresAddress address() {
        return server.address();
    }

    /** The process that all its others descend from. */
    public long pid() {
        return server.process().pid();
    }

    /** The file that statements are logged to. */
    Path log() {
        return folder.postgres().resolve(LOG_FOLDER).resolve("statements.json");
    }

    /** Signs in as a role of Tenon's. */
    public DataSource as(DatabaseRole role) {
        return server().as(role, Platform.DATABASE, new Secret(secrets.password(role)));
    }

    /** Makes a role that row-level security does not hold and that may otherwise do what the application may, and signs in as it. */
    public Connection unheld() {
        var password = secrets.password(DatabaseRole.BACKUP);
        List.of(
                        "create role " + UNHELD + " login bypassrls password '" + password + "' in role tenon_app",
                        "alter role " + UNHELD + " inherit")
                .forEach(this::execute);
        try {
            return DriverManager.getConnection(server().address(Platform.DATABASE), UNHELD, password);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DatabaseServer server() {
        return Surroundings.platform(this, address()).databaseServer();
    }

    /** A connection of somebody who may do everything. */
    public Connection superuser() {
        try {
            return address().connect(Platform.DATABASE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement as somebody who may do everything. */
    public void execute(String sql) {
        address().execute(Platform.DATABASE, sql);
    }

    /** The only value of the only row of a query, as somebody who may do everything. */
    public String value(String sql) {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return String.valueOf(result.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
