package dev.tenon.persistence.migration;

import java.util.List;
import java.util.Locale;

/** The roles that sign in to the database; each may do what its work needs and nothing else. */
public enum DatabaseRole {
    /** Runs Flyway as the owner of everything, {@code tenon_owner}, who cannot sign in. */
    MIGRATE("nobypassrls"),
    /** The application, under row-level security. */
    APP("nobypassrls"),
    /** The relay: reads the journal, reads and empties the outbox. */
    RELAY("nobypassrls"),
    /** The sealer: reads the audit log, chains and signs it. */
    SEALER("nobypassrls"),
    /** The tenant registry. */
    CONTROL("nobypassrls"),
    /** What sign-in needs before a tenant is known. */
    IDENTITY("nobypassrls"),
    /** Backups: reads every row, writes none. */
    BACKUP("bypassrls");

    static final String OWNER = "tenon_owner";

    private final String rowSecurity;

    DatabaseRole(String rowSecurity) {
        this.rowSecurity = rowSecurity;
    }

    /** The role's name on the server. */
    public String roleName() {
        return "tenon_" + name().toLowerCase(Locale.ROOT);
    }

    /** The statements that give the role what it has on the server, whatever it had before. */
    List<String> rights() {
        var plain = "alter role " + roleName() + " login nosuperuser nocreatedb nocreaterole inherit " + rowSecurity;
        return switch (this) {
            case MIGRATE -> List.of(plain, "grant " + OWNER + " to " + roleName());
            case APP ->
                List.of(
                        plain,
                        "alter role " + roleName() + " set lock_timeout = '10s'",
                        "alter role " + roleName() + " set idle_in_transaction_session_timeout = '60s'");
            case RELAY, SEALER, CONTROL, IDENTITY -> List.of(plain);
            case BACKUP -> List.of(plain, "grant pg_read_all_data to " + roleName());
        };
    }
}
