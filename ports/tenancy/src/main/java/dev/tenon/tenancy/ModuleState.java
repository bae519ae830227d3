package dev.tenon.tenancy;

import dev.tenon.kernel.ModuleId;
import java.util.Set;

/**
 * A module as one firm has it.
 *
 * @param needs the modules without which it cannot be on
 */
public record ModuleState(ModuleId module, Set<ModuleId> needs, Activation activation) {
    public ModuleState {
        needs = Set.copyOf(needs);
    }

    /** Whether the firm works with it. */
    public enum Activation {
        /** The firm works with it. */
        ON,
        /** It admits nobody and consumes nothing; what it has stays. */
        OFF
    }
}
