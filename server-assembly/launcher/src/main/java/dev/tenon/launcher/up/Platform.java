package dev.tenon.launcher.up;

import dev.tenon.infrastructure.postgres.PostgresAddress;
import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.Secrets;
import dev.tenon.launcher.folder.SignIns;
import dev.tenon.persistence.migration.DatabaseServer;
import dev.tenon.tenancy.Secret;
import java.net.URI;

/**
 * Where everything is, for the steps that prepare it and for the server.
 *
 * @param folder where everything is kept
 * @param database the PostgreSQL server, as somebody who may create databases and roles
 * @param kafka the bootstrap address
 * @param registry the schema registry, up to and including the version of the Confluent API
 * @param server the address of the server
 */
public record Platform(
        DataFolder folder,
        PostgresAddress database,
        String kafka,
        URI registry,
        URI server,
        Secrets secrets,
        SignIns signIns) {
    /** The database of Tenon. */
    public static final String DATABASE = "tenon";

    /** The JDBC address of Tenon's database, without user and password. */
    public String databaseUrl() {
        return database.jdbcUrl(DATABASE);
    }

    /** The PostgreSQL server, as migrations and the stores' data sources know it. */
    public DatabaseServer databaseServer() {
        return new DatabaseServer(database.host(), database.port(), database.user(), new Secret(database.password()));
    }
}
