package dev.tenon.persistence.migration;

import dev.tenon.tenancy.Secret;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server, and a superuser of it.
 *
 * @param password empty where the server trusts the user
 */
public record DatabaseServer(String host, int port, String user, Secret password) {
    /** The JDBC address of one of its databases, with the settings of the driver that the stores rely on. */
    public String address(String database) {
        return String.format(
                Locale.ROOT,
                "jdbc:postgresql://%s:%d/%s?preparedStatementCacheQueries=256&reWriteBatchedInserts=true&tcpKeepAlive=true",
                host,
                port,
                database);
    }

    PGSimpleDataSource superuser(String database) {
        return dataSource(database, user, password);
    }

    /** A data source that signs in to one of its databases as a role of Tenon. Each connection is a new one. */
    public DataSource as(DatabaseRole role, String database, Secret secret) {
        return dataSource(database, role.roleName(), secret);
    }

    PGSimpleDataSource dataSource(String database, String name, Secret secret) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(address(database));
        dataSource.setUser(name);
        dataSource.setPassword(secret.value());
        return dataSource;
    }
}
