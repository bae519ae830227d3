package dev.tenon.kernel;

import java.util.Set;
import java.util.UUID;

/** Breaks the rule of the gate. It is in this package because the constructor can be seen from nowhere else. */
final class ForgedContext {
    private ForgedContext() {}

    static TenantContext forge(TenantProfile profile, Actor actor, UUID correlation) {
        return new TenantContext(profile, actor, Set.of(), correlation, Cause.NONE);
    }
}
