package dev.tenon.contract.entity;

import dev.tenon.contract.OutboxContract;
import dev.tenon.contract.TenantStoreContract;
import dev.tenon.kernel.entity.EntitySession;

/** The whole contract of {@link dev.tenon.kernel.entity.EntityStore}, over every declared type. */
public interface EntityStoreContract
        extends TenantStoreContract<EntitySession>,
                OutboxContract<EntitySession>,
                EntityRoundTripContract,
                EntityKeyContract,
                EntityListContract,
                EntityAuditContract {}
