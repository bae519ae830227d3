package dev.tenon.persistence;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
<<<<<<< HEAD
=======
import dev.tenon.kernel.TenantContext;
>>>>>>> persistence
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.migration.DatabaseServer;
import dev.tenon.persistence.migration.Migration;
import dev.tenon.persistence.migration.RolePasswords;
import dev.tenon.tenancy.Secret;
<<<<<<< HEAD
=======
import java.sql.SQLException;
>>>>>>> persistence
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One migrated database for all tests of this process; tests keep apart by tenants of their own. */
public final class TestDatabase {
    private static final TestDatabase SHARED = new TestDatabase();
    private static final String NAME = "tenon_test";

    private final DatabaseServer server;
    private final RolePasswords passwords;

    private TestDatabase() {
        this.server = start();
        this.passwords = new RolePasswords(Arrays.stream(DatabaseRole.values())
                .collect(Collectors.toMap(Function.identity(), role -> new Secret("secret of " + role))));
        new Migration(server, passwords).run(NAME);
    }

    /** The database. */
    public static TestDatabase shared() {
        return SHARED;
    }

    /** Signs in as a role. */
    public DataSource as(DatabaseRole role) {
        return dataSource(role.roleName(), passwords.byRole().getOrDefault(role, new Secret("")));
    }

    /** Signs in as somebody who may do everything. */
    public DataSource superuser() {
        return dataSource(server.user(), server.password());
    }

<<<<<<< HEAD
=======
    /** Changes rows of a tenant behind every policy's back. The tenant is the only parameter. */
    public int update(String text, TenantContext tenant) {
        try (var connection = superuser().getConnection();
                var statement = connection.prepareStatement(text)) {
            statement.setObject(1, tenant.tenant().value());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

>>>>>>> persistence
    /** Migrates once more. */
    public int migrateAgain() {
        return new Migration(server, passwords).run(NAME);
    }

    private DataSource dataSource(String user, Secret password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server.address(NAME));
        dataSource.setUser(user);
        dataSource.setPassword(password.value());
        return dataSource;
    }

    private static DatabaseServer start() {
        var address = TestInfrastructure.shared().postgres();
        return new DatabaseServer(address.host(), address.port(), address.user(), new Secret(address.password()));
    }
}
