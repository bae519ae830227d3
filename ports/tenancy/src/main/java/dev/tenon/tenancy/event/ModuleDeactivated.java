package dev.tenon.tenancy.event;

import java.util.UUID;

/**
 * A firm works with a module no longer; the module keeps what it has. Some nodes know of it a few seconds later.
 *
 * @param version of the firm in the registry of tenants
 * @param module the module's name
 */
public record ModuleDeactivated(UUID tenant, long version, String module) implements TenancyEvent {

    @Override
    public UUID aggregate() {
        return tenant;
    }
}
