package dev.tenon.tenancy;

import dev.tenon.kernel.ModuleId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The modules that an installation offers to its firms, as its assembly says. Those that are always on are always among them.
 *
 * @param needs what each cannot do without, all of it offered too
 */
public record OfferedModules(Map<ModuleId, Set<ModuleId>> needs) {
    /** What every firm works with and nobody switches off: the others have no tenant and no shape without them, and lean on them. */
    public static final Set<ModuleId> ALWAYS_ON =
            Set.of(TenancyPermissions.MODULE, new ModuleId("verticals"), new ModuleId("workspace"));

    /** @throws IllegalArgumentException when a module needs one that is not offered */
    public OfferedModules {
        var all = new HashMap<>(needs);
        ALWAYS_ON.forEach(module -> all.putIfAbsent(module, Set.of()));
        all.replaceAll((_, needed) -> Set.copyOf(needed));
        all.forEach((module, needed) -> {
            if (!all.keySet().containsAll(needed)) {
                throw new IllegalArgumentException("Module " + module + " needs what is not offered: " + needed);
            }
        });
        needs = Map.copyOf(all);
    }
}
