package dev.tenon.persistence.memory;

import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Users and their memberships in memory. */
public final class MemoryIdentities implements Identities {
    private final Map<EmailAddress, Identity> identities = new ConcurrentHashMap<>();
    private final Map<Membership, Set<Role>> memberships = new ConcurrentHashMap<>();

    /** No users. */
    public MemoryIdentities() {}

    @Override
    public Optional<Identity> find(EmailAddress email) {
        return Optional.ofNullable(identities.get(email));
    }

    @Override
    public Identity register(Identity identity) {
        return identities.computeIfAbsent(identity.email(), _ -> identity);
    }

    @Override
    public void join(UserId user, TenantId tenant, Set<Role> roles) {
        memberships.put(new Membership(user, tenant), Set.copyOf(roles));
    }

    @Override
    public Optional<Set<Role>> roles(TenantId tenant, UserId user) {
        return Optional.ofNullable(memberships.get(new Membership(user, tenant)));
    }

    @Override
    public boolean hasMembers(TenantId tenant) {
        return memberships.keySet().stream()
                .anyMatch(membership -> membership.tenant().equals(tenant));
    }

    @Override
    public List<TenantId> memberships(UserId user) {
        return memberships.keySet().stream()
                .filter(membership -> membership.user().equals(user))
                .map(Membership::tenant)
                .toList();
    }

    private record Membership(UserId user, TenantId tenant) {}
}
