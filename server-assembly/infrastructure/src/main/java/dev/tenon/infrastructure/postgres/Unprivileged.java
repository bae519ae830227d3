package dev.tenon.infrastructure.postgres;

import dev.tenon.infrastructure.process.Programs;
import java.util.List;

/**
 * How to run PostgreSQL when we are root, which it refuses: in a user namespace of its own, where the same files belong
 * to nobody in particular. An ordinary user needs nothing.
 */
final class Unprivileged {
    private Unprivileged() {}

    /** The words to put before the program. */
    static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        var prefix = List.of(Programs.find("unshare").orElse("unshare"), "-U");
        var probe = List.of(prefix.getFirst(), "-U", "true");
        if (!Programs.succeeds(probe)) {
            throw new IllegalStateException("PostgreSQL does not run as root, and this machine does not allow the user"
                    + " namespace (`unshare -U`) in which it would. Run as an ordinary user, or set TENON_DB_URL.");
        }
        return prefix;
    }
}
