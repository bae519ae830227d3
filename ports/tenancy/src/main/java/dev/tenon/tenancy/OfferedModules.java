package dev.tenon.tenancy;

import dev.tenon.kernel.ModuleId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The modules that an installation offers to its firms, as its assembly says. Tenancy is always among them.
 *
 * @param needs what each cannot do without, all of it offered too
 */
public record OfferedModules(Map<ModuleId, Set<ModuleId>> needs) {

    /** @throws IllegalArgumentException when a module needs one that is not offered */
    public OfferedModules {
        var all = new HashMap<>(needs);
        all.putIfAbsent(TenancyPermissions.MODULE, Set.of());
        all.replaceAll((_, needed) -> Set.copyOf(needed));
        all.forEach((module, needed) -> {
            if (!all.keySet().containsAll(needed)) {
                throw new IllegalArgumentException("Module " + module + " needs what is not offered: " + needed);
            }
        });
        needs = Map.copyOf(all);
    }
}
