package dev.tenon.persistence.migration;

import dev.tenon.tenancy.Secret;
import java.util.EnumSet;
import java.util.Map;

/** The password of every role that signs in. */
public record RolePasswords(Map<DatabaseRole, Secret> byRole) {
    public RolePasswords {
        byRole = Map.copyOf(byRole);
        var missing = EnumSet.allOf(DatabaseRole.class);
        missing.removeAll(byRole.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Roles without a password: " + missing);
        }
    }

    Secret of(DatabaseRole role) {
        var password = byRole.get(role);
        if (password == null) {
            throw new IllegalStateException("No password for " + role);
        }
        return password;
    }
}
