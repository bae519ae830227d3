package dev.tenon.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Creates the roles that are missing and gives all of them their rights and passwords. */
final class Roles {
    private final RolePasswords passwords;

    Roles(RolePasswords passwords) {
        this.passwords = passwords;
    }

    void applyTo(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set password_encryption = 'scram-sha-256'");
            statement.execute(created(DatabaseRole.OWNER));
            statement.execute("alter role " + DatabaseRole.OWNER + " nologin nosuperuser nobypassrls");
            for (var role : DatabaseRole.values()) {
                for (var sql : granted(
                        role, statement.enquoteLiteral(passwords.of(role).value()))) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static List<String> granted(DatabaseRole role, String quotedPassword) {
        var statements = new ArrayList<String>();
        statements.add(created(role.roleName()));
        statements.addAll(role.rights());
        statements.add("alter role " + role.roleName() + " password " + quotedPassword);
        return statements;
    }

    private static String created(String role) {
        return "do $$ begin if to_regrole('" + role + "') is null then create role " + role + "; end if; end $$";
    }
}
