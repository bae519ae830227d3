package dev.tenon.kernel;

import java.time.Instant;
import java.util.Set;

/**
 * Lets a module catch up as due work: registered when the module is switched on, for when every node knows of it. A run that is cut off begins
 * again; what had its effect has none again. An event that fails stops the run, which is tried again later like any due work.
 */
public final class CatchUpHandler implements DueHandler {
    private static final String NAME = "catch-up";
    private static final String EVERYTHING = "everything";

    private final EventDoor door;
    private final CatchUp catchUp;

    /** Catches up through this door, which admits the module to each event anew. */
    public CatchUpHandler(EventDoor door, CatchUp catchUp) {
        this.door = door;
        this.catchUp = catchUp;
    }

    /** The work to register for a module that was switched on. One that has no handler of it has nothing to catch up. */
    public static DueWork work(ModuleId module) {
        return new DueWork(new DueName(module, NAME), EVERYTHING);
    }

    @Override
    public DueName name() {
        return work(door.module()).name();
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of();
    }

    @Override
    public void due(TenantContext tenant, DueWork work, Instant time) {
        catchUp.run(tenant, door);
    }
}
