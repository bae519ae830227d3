package dev.tenon.persistence.tenant;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether the role of a connection is held by row-level security. */
final class RowSecurity {
    private static final String LOOSE = """
            select current_user as role
            from pg_roles r
            where r.rolname = current_user and (r.rolsuper or r.rolbypassrls)
               or pg_has_role(current_user, 'tenon_owner', 'member')
               or exists (select 1 from pg_class c where pg_get_userbyid(c.relowner) = current_user)
            limit 1""";

    private RowSecurity() {}

    static void require(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var loose = query.executeQuery(LOOSE)) {
            if (loose.next()) {
                throw new IllegalStateException("The database role " + loose.getString("role")
                        + " could pass by row-level security and so see every tenant; sign in as tenon_app");
            }
        }
    }
}
