package dev.tenon.kernel;

import java.util.Optional;
import java.util.Set;

/**
 * Driven port of the gate: which tenants are active and what their members may do. An embedder with one firm answers with
 * constants; the server asks its registry. Answers may be some seconds old, never another tenant's.
 */
public interface TenantDirectory {

    /** The profile of an active tenant; empty when there is none or it may not be worked in. */
    Optional<TenantProfile> profile(TenantId tenant);

    /** What the user may do in the tenant; empty when the user is not an active member. */
    Optional<Set<Permission>> permissions(TenantId tenant, UserId user);
}
