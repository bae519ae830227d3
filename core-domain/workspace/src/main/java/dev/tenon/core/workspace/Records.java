package dev.tenon.core.workspace;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.workspace.RecordRef;
import java.util.Optional;

/** Whether records are there, asked at their own door: what is not there for who asks is not there. */
record Records(EntityCatalog catalog) {

    Optional<? extends EntityType<?>> type(RecordRef record) {
        return catalog.named(record.entity()).map(EntityCatalog.Entry::type);
    }

    /** The entity's door checks that it may be read. */
    boolean has(TenantContext tenant, RecordRef record) {
        return catalog.named(record.entity())
                .flatMap(entry -> entry.entities().find(tenant.because(Cause.NONE), record.id()))
                .isPresent();
    }
}
