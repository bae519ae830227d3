package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Grants that are known from the start.
 *
 * @param byExtension for each extension the tenants that enabled it, with what they granted
 */
public record FixedGrants(Map<ExtensionId, Map<TenantId, Set<Permission>>> byExtension) implements ExtensionGrants {
    public FixedGrants {
        byExtension = Map.copyOf(byExtension);
    }

    @Override
    public Optional<Set<Permission>> granted(TenantId tenant, ExtensionId extension) {
        return Optional.ofNullable(byExtension.getOrDefault(extension, Map.of()).get(tenant));
    }
}
