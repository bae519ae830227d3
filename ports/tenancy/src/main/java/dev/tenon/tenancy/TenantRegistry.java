package dev.tenon.tenancy;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Driven port: the tenants of the installation. Not bound to a tenant: the operator's side. */
public interface TenantRegistry {

    /** The active tenant of that id. */
    Optional<TenantProfile> find(TenantId tenant);

    /** The active tenant of that slug. */
    Optional<TenantProfile> findBySlug(String slug);

    /** Adds an active tenant; false, and nothing happens, when the slug is taken. */
    boolean add(TenantProfile profile);

    /** The modules of the active tenant of that id. */
    Optional<TenantModules> modules(TenantId tenant);

    /**
     * Gives an active tenant these modules, and with them the next version.
     *
     * @param known what it has; false, and nothing happens, when it is of another version
     */
    boolean replaceModules(TenantId tenant, TenantModules known, Set<ModuleId> modules);

    /** The active tenants, by slug. */
    List<TenantProfile> active();
}
