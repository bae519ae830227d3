package dev.tenon.kernel.entity;

import dev.tenon.kernel.ModuleId;
import java.util.List;
import java.util.Optional;

/** The declared entities of one or several modules, each behind its driving port. */
public final class EntityCatalog {
    private final List<Entities<?>> all;

    /** A catalog of these, in the order of declaration. */
    public EntityCatalog(List<Entities<?>> all) {
        this.all = List.copyOf(all);
    }

    /** All of them, in the order of declaration. */
    public List<Entities<?>> all() {
        return all;
    }

    /** The catalogs of several modules as one, in their order. */
    public static EntityCatalog joined(List<EntityCatalog> catalogs) {
        return new EntityCatalog(catalogs.stream()
                .<Entities<?>>flatMap(catalog -> catalog.all().stream())
                .toList());
    }

    /**
     * The entities of the type.
     *
     * @throws IllegalArgumentException when the type is not declared here
     */
    @SuppressWarnings("unchecked") // the type is that of the entities
    public <E extends Record & Entity> Entities<E> of(EntityType<E> type) {
        return all.stream()
                .filter(entities -> entities.type() == type)
                .map(entities -> (Entities<E>) entities)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is not declared here"));
    }

    /** The entities that are listed under {@code module/plural}. */
    public Optional<Entities<?>> find(ModuleId module, String plural) {
        return all.stream()
                .filter(entities -> entities.type().module().equals(module)
                        && entities.type().plural().equals(plural))
                .findFirst();
    }
}
