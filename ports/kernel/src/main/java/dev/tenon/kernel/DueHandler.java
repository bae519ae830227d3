package dev.tenon.kernel;

import java.time.Instant;
import java.util.Set;

/** What a module does when work of one name is due; it acts as the service account {@code module:<name>}. */
public interface DueHandler {

    /** The work that it does. */
    DueName name();

    /** What its service account may do. */
    Set<Permission> permissions();

    /**
     * Does one work. The tenant's cause is the work's ({@link DueWork#cause}) and makes one effect happen once; where there are several,
     * each needs a cause of its own. An exception means: run it again later.
     *
     * @param time for when it was registered, which may be long ago
     */
    void due(TenantContext tenant, DueWork work, Instant time);
}
