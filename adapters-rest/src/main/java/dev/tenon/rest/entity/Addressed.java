package dev.tenon.rest.entity;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityCatalog.Entry;
import jakarta.ws.rs.NotFoundException;

/** The entities that an address names. */
final class Addressed {

    private Addressed() {}

    /** The entities; where there are none of these names, there is nothing at the address. */
    static Entry<?> of(EntityCatalog catalog, String module, String plural) {
        try {
            return catalog.find(new ModuleId(module), plural).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
