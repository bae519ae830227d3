package dev.tenon.persistence;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.migration.DatabaseServer;
import dev.tenon.persistence.migration.Migration;
import dev.tenon.persistence.migration.RolePasswords;
import dev.tenon.tenancy.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One migrated database for all tests of this process; tests keep apart by tenants of their own. */
public final class TestDatabase {
    private static final TestDatabase SHARED = new TestDatabase("tenon_test");

    private final String name;
    private final DatabaseServer server;
    private final RolePasswords passwords;
    private final DataSource superuser;

    private TestDatabase(String name) {
        this.name = name;
        this.server = start();
        this.passwords = new RolePasswords(Arrays.stream(DatabaseRole.values())
                .collect(Collectors.toMap(Function.identity(), role -> new Secret("secret of " + role))));
        new Migration(server, passwords).run(name);
        this.superuser = new CountingDataSource(dataSource(server.user(), server.password()));
        run("sample/specimen.sql");
    }

    /** The database. */
    public static TestDatabase shared() {
        return SHARED;
    }

    /** Another one that no test writes to, for changes of its tables. */
    static TestDatabase withoutRows() {
        return new TestDatabase("tenon_without_rows");
    }

    /** Signs in as a role. */
    public DataSource as(DatabaseRole role) {
        return dataSource(role.roleName(), passwords.byRole().getOrDefault(role, new Secret("")));
    }

    /** Signs in as somebody who may do everything. */
    public DataSource superuser() {
        return superuser;
    }

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

    /** Runs a statement. */
    public void update(String text) {
        try (var connection = superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every table that holds rows of tenants. */
    List<String> tenantTables() {
        return query("""
                select c.oid::regclass::text from pg_class c join pg_namespace s on s.oid = c.relnamespace
                where c.relkind in ('r', 'p') and s.nspname !~ '^(pg_|information_schema|identity)'
                    and not c.relispartition
                    and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
                order by 1""");
    }

    boolean applicationMay(String table, String right) {
        return query("select has_table_privilege('tenon_app', ?, ?)", table, right)
                .contains("t");
    }

    /** Whether a foreign key of it ends elsewhere than at the tenant. */
    boolean hasParent(String table) {
        return !query(
                        "select conname from pg_constraint where conrelid = ?::regclass and contype = 'f'"
                                + " and confrelid <> 'platform.tenant'::regclass",
                        table)
                .isEmpty();
    }

    /** How many rows of the tenant a table holds. */
    public int count(String table, TenantContext tenant) {
        return query(
                        "select 1 from " + table + " where tenant_id = ?::uuid",
                        tenant.tenant().toString())
                .size();
    }

    /** A row of the tenant as JSON. A table that no test fills is an error, so that none is passed over. */
    String row(String table, TenantContext tenant) {
        return query(
                        "select to_jsonb(t) from " + table + " t where tenant_id = ?::uuid limit 1",
                        tenant.tenant().toString())
                .stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(table + " has no row to test with: TwoTenants must add one"));
    }

    /** Each partition of a tenant's table, with the whole table. */
    Map<String, String> partitions() {
        var whole = "(select pg_partition_root(c.oid)::regclass)";
        return query("select c.oid::regclass || ' ' || " + whole + " from pg_class c where c.relispartition"
                        + " and c.relkind in ('r', 'p')")
                .stream()
                .map(pair -> pair.split(" ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The columns that an insert may name, but the tenant's. */
    List<String> writableColumns(String table) {
        return query(
                "select quote_ident(attname) from pg_attribute where attrelid = ?::regclass and attnum > 0"
                        + " and not attisdropped and attgenerated = '' and attname <> 'tenant_id' order by attnum",
                table);
    }

    /** Leaves in the tables of a rebuild, in the settled marks and in the seals what works otherwise clear or write seldom. */
    void fillShadow(TenantContext tenant) {
        update(
                "insert into platform.audit_seal select tenant_id, 1, recorded_at, array[recorded_at], array[id], '', '', ''"
                        + " from platform.audit_entry where tenant_id = ? limit 1",
                tenant);
        for (var table : List.of("document", "receivable_entry", "journal_entry", "posting")) {
            update(
                    "insert into invoicing_shadow." + table + " select * from invoicing." + table
                            + " where tenant_id = ?",
                    tenant);
        }
        update(
                "insert into invoicing_shadow.progress select tenant_id, id, version from invoicing.stream"
                        + " where tenant_id = ?",
                tenant);
        update(
                "insert into reporting.progress select tenant_id, type, 0, 0, recorded_at, 0, '0' from reporting.seen"
                        + " where tenant_id = ?",
                tenant);
    }

    List<String> query(String text, String... parameters) {
        try (var connection = superuser().getConnection();
                var statement = connection.prepareStatement(text)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<String>();
                while (result.next()) {
                    rows.add(result.getString(1));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Migrates once more. */
    public int migrateAgain() {
        return new Migration(server, passwords).run(name);
    }

    /** What the contracts need beside the tables of the product. */
    private void run(String script) {
        try (var text = TestDatabase.class.getResourceAsStream(script);
                var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DataSource dataSource(String user, Secret password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server.address(name));
        dataSource.setUser(user);
        dataSource.setPassword(password.value());
        return dataSource;
    }

    private static DatabaseServer start() {
        var address = TestInfrastructure.shared().postgres();
        return new DatabaseServer(address.host(), address.port(), address.user(), new Secret(address.password()));
    }
}
