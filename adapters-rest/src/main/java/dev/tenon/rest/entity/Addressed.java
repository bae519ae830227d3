package dev.tenon.rest.entity;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityCatalog.Entry;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;

/** The entities that an address names. */
final class Addressed {

    private Addressed() {}

    /** The entities; where there are none of these names, there is nothing at the address. */
    static Entry<?> of(EntityCatalog catalog, String module, String plural) {
        return found(catalog, module, plural).orElseThrow(NotFoundException::new);
    }

    /** The entities, if there are any of these names. */
    static Optional<Entry<?>> found(EntityCatalog catalog, String module, String plural) {
        try {
            return catalog.find(new ModuleId(module), plural);
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
