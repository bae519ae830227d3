package dev.tenon.core.tenancy;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.ModuleId;
import dev.tenon.tenancy.ModuleRefusal;
import dev.tenon.tenancy.ModuleState.Activation;
import dev.tenon.tenancy.OfferedModules;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which modules a firm has after one was switched: a module that is on has all that it needs. */
record ModuleRules(OfferedModules offered) {

    /** Accepted with the modules that are on afterwards. */
    Decision<Set<ModuleId>, ModuleRefusal> decide(Set<ModuleId> on, ModuleId module, Activation wanted) {
        if (!offered.needs().containsKey(module)) {
            return Decision.refuse(new ModuleRefusal.UnknownModule(module));
        }
        return switch (wanted) {
            case ON -> activate(on, module);
            case OFF -> deactivate(on, module);
        };
    }

    private Decision<Set<ModuleId>, ModuleRefusal> activate(Set<ModuleId> on, ModuleId module) {
        var missing =
                needs(module).stream().filter(needed -> !on.contains(needed)).collect(Collectors.toUnmodifiableSet());
        if (!missing.isEmpty()) {
            return Decision.refuse(new ModuleRefusal.NeedsOthers(module, missing));
        }
        var more = new HashSet<>(on);
        more.add(module);
        return Decision.accept(Set.copyOf(more));
    }

    private Decision<Set<ModuleId>, ModuleRefusal> deactivate(Set<ModuleId> on, ModuleId module) {
        if (OfferedModules.ALWAYS_ON.contains(module)) {
            return Decision.refuse(new ModuleRefusal.AlwaysOn(module));
        }
        var needing =
                on.stream().filter(other -> needs(other).contains(module)).collect(Collectors.toUnmodifiableSet());
        if (!needing.isEmpty()) {
            return Decision.refuse(new ModuleRefusal.NeededByOthers(module, needing));
        }
        var fewer = new HashSet<>(on);
        fewer.remove(module);
        return Decision.accept(Set.copyOf(fewer));
    }

    /** A module that a firm has and the installation no longer offers needs nothing. */
    private Set<ModuleId> needs(ModuleId module) {
        return offered.needs().getOrDefault(module, Set.of());
    }
}
