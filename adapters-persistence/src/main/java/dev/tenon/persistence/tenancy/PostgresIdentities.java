package dev.tenon.persistence.tenancy;

import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.Secret;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Users, credentials and memberships on PostgreSQL, as the role {@code tenon_identity}. */
public final class PostgresIdentities implements Identities {
    private static final String FIND = """
            select u.id, u.email, c.password_hash
            from identity.user u join identity.credential c on c.user_id = u.id
            where u.email = ?""";

    private static final String ADD_USER =
            "insert into identity.user (id, email) values (?, ?) on conflict (email) do nothing";

    private static final String ADD_CREDENTIAL =
            "insert into identity.credential (user_id, password_hash) values (?, ?)";

    private static final String JOIN = """
            insert into identity.membership (user_id, tenant_id, roles) values (?, ?, ?)
            on conflict (user_id, tenant_id) do update set roles = excluded.roles, status = 'active'""";

    private static final String ROLES = """
            select roles from identity.membership
            where tenant_id = ? and user_id = ? and status = 'active'""";

    private static final String MEMBERSHIPS = """
            select tenant_id from identity.membership
            where user_id = ? and status = 'active' order by tenant_id""";

    private static final String HAS_MEMBERS =
            "select from identity.membership where tenant_id = ? and status = 'active' limit 1";

    private final Statements statements;

    /** Identities on a data source that signs in as {@code tenon_identity}. */
    public PostgresIdentities(DataSource dataSource) {
        this.statements = new Statements(dataSource);
    }

    @Override
    public Optional<Identity> find(EmailAddress email) {
        return statements.list(FIND, PostgresIdentities::read, email.value()).stream()
                .findFirst();
    }

    /** A user is visible only with the credential, since both are added in one transaction. */
    @Override
    public Identity register(Identity identity) {
        return statements.inTransaction(connection -> {
            add(connection, identity);
            return Statements.list(
                            connection,
                            FIND,
                            PostgresIdentities::read,
                            identity.email().value())
                    .getFirst();
        });
    }

    @Override
    public void join(UserId user, TenantId tenant, Set<Role> roles) {
        var names = roles.stream().map(Role::name).sorted().toArray(String[]::new);
        statements.inTransaction(
                connection -> Statements.update(connection, JOIN, user.value(), tenant.value(), names));
    }

    @Override
    public Optional<Set<Role>> roles(TenantId tenant, UserId user) {
        return statements.list(ROLES, PostgresIdentities::readRoles, tenant.value(), user.value()).stream()
                .findFirst();
    }

    @Override
    public boolean hasMembers(TenantId tenant) {
        return !statements.list(HAS_MEMBERS, _ -> true, tenant.value()).isEmpty();
    }

    @Override
    public List<TenantId> memberships(UserId user) {
        return statements.list(MEMBERSHIPS, row -> new TenantId(row.getObject("tenant_id", UUID.class)), user.value());
    }

    private static void add(Connection connection, Identity identity) throws SQLException {
        var id = identity.id().value();
        if (Statements.update(connection, ADD_USER, id, identity.email().value()) == 1) {
            Statements.update(
                    connection, ADD_CREDENTIAL, id, identity.passwordHash().value());
        }
    }

    private static Identity read(ResultSet row) throws SQLException {
        return new Identity(
                new UserId(row.getObject("id", UUID.class)),
                new EmailAddress(row.getString("email")),
                new Secret(row.getString("password_hash")));
    }

    private static Set<Role> readRoles(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .forEach(roles::add);
        return Set.copyOf(roles);
    }
}
