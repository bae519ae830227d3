package dev.tenon.persistence.tenancy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.KnownTenants;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.TenantRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the gate knows, from registry and identities, at most ten seconds old. Every key of the cache has the tenant in it. */
public final class RegistryTenantDirectory implements TenantDirectory, KnownTenants {
    /** How old its answers are at most. */
    public static final Duration OLDEST = Duration.ofSeconds(10);

    private static final long MOST = 100_000;

    private final LoadingCache<TenantId, Optional<TenantProfile>> profiles;
    private final LoadingCache<Member, Optional<Set<Permission>>> members;

    /**
     * A directory over these.
     *
     * @param permissions what each role may do
     */
    public RegistryTenantDirectory(
            TenantRegistry registry, Identities identities, Map<Role, Set<Permission>> permissions) {
        this(registry, identities, permissions, Ticker.systemTicker());
    }

    RegistryTenantDirectory(
            TenantRegistry registry, Identities identities, Map<Role, Set<Permission>> permissions, Ticker ticker) {
        var rights = Map.copyOf(permissions);
        this.profiles = cache(ticker).build(registry::find);
        this.members = cache(ticker)
                .build(member ->
                        identities.roles(member.tenant(), member.user()).map(roles -> rights(rights, roles)));
    }

    @Override
    public Optional<TenantProfile> profile(TenantId tenant) {
        return profiles.get(tenant);
    }

    @Override
    public Optional<Set<Permission>> permissions(TenantId tenant, UserId user) {
        return members.get(new Member(tenant, user));
    }

    @Override
    public void forget(TenantId tenant) {
        profiles.invalidate(tenant);
    }

    private static Set<Permission> rights(Map<Role, Set<Permission>> permissions, Set<Role> roles) {
        return roles.stream()
                .flatMap(role -> permissions.getOrDefault(role, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Caffeine<Object, Object> cache(Ticker ticker) {
        return Caffeine.newBuilder().expireAfterWrite(OLDEST).maximumSize(MOST).ticker(ticker);
    }

    private record Member(TenantId tenant, UserId user) {}
}
