package dev.tenon.launcher.folder;

import java.util.Locale;

/** The database roles that sign in with a password. */
public enum DatabaseRole {
    APP,
    RELAY,
    CONTROL,
    IDENTITY,
    MIGRATE;

    /** Its name in the database. */
    public String roleName() {
        return "tenon_" + name().toLowerCase(Locale.ROOT);
    }

    /** The environment variable that holds its password. */
    public String variable() {
        return "TENON_DB_" + name() + "_PASSWORD";
    }
}
