package dev.tenon.tenancy;

import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Driven port: users, their credentials and memberships; what sign-in needs before a tenant is known. */
public interface Identities {

    /** The user of that address. */
    Optional<Identity> find(EmailAddress email);

    /** Adds a user, or gives the one who has the address already. */
    Identity register(Identity identity);

    /** Makes the user a member of the tenant with these roles, in place of former ones. */
    void join(UserId user, TenantId tenant, Set<Role> roles);

    /** The roles of an active member; empty when the user is none. */
    Optional<Set<Role>> roles(TenantId tenant, UserId user);

    /** Whether the tenant has any active member. */
    boolean hasMembers(TenantId tenant);

    /** The tenants in which the user is an active member. */
    List<TenantId> memberships(UserId user);

    /**
     * One person who can sign in.
     *
     * @param passwordHash what {@link Passwords#hash} gave
     */
    record Identity(UserId id, EmailAddress email, Secret passwordHash) {}
}
