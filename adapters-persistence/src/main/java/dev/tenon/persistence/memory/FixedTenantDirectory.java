package dev.tenon.persistence.memory;

import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The directory of a program that serves one firm, whose people are known from the start. */
public final class FixedTenantDirectory implements TenantDirectory {
    private final TenantProfile firm;
    private final Map<UserId, Set<Permission>> members;

    /** The firm, and what each of its members may do. */
    public FixedTenantDirectory(TenantProfile firm, Map<UserId, Set<Permission>> members) {
        this.firm = firm;
        this.members = Map.copyOf(members);
    }

    @Override
    public Optional<TenantProfile> profile(TenantId tenant) {
        return Optional.of(firm).filter(profile -> profile.id().equals(tenant));
    }

    @Override
    public Optional<Set<Permission>> permissions(TenantId tenant, UserId user) {
        return profile(tenant).map(_ -> members.get(user)).map(Set::copyOf);
    }
}
