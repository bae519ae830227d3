package com.example.shop;

import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.tenancy.TenantRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

// snippet: directory
/** The firms are in Tenon's registry; their people are the program's own affair. */
record OwnDirectory(TenantRegistry registry, Map<UserId, Set<Permission>> members) implements TenantDirectory {
    OwnDirectory {
        members = Map.copyOf(members);
    }

    @Override
    public Optional<TenantProfile> profile(TenantId tenant) {
        return registry.find(tenant);
    }

    @Override
    public Optional<Set<Permission>> permissions(TenantId tenant, UserId user) {
        return Optional.ofNullable(members.get(user));
    }
}
// end
