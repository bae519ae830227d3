package dev.tenon.tenancy;

import dev.tenon.kernel.ModuleId;
import java.util.Set;

/**
 * The modules that a firm works with.
 *
 * @param version of the firm in the registry; 1 as it was taken in, and one more after each change
 * @param on the modules
 */
public record TenantModules(long version, Set<ModuleId> on) {
    public TenantModules {
        on = Set.copyOf(on);
    }
}
