package dev.tenon.tenancy.event;

import java.util.UUID;

/**
 * A firm works with a module from now on. Some nodes know of it a few seconds later. The modules that a firm is taken in with are not told.
 *
 * @param version of the firm in the registry of tenants
 * @param module the module's name
 */
public record ModuleActivated(UUID tenant, long version, String module) implements TenancyEvent {

    @Override
    public UUID aggregate() {
        return tenant;
    }
}
