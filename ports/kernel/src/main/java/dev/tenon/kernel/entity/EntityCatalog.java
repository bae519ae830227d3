package dev.tenon.kernel.entity;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.shape.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * The declared entities of one or several modules, each behind its driving port.
 *
 * @param all in the order of declaration
 */
public record EntityCatalog(List<Entry<?>> all) {
    public EntityCatalog {
        all = List.copyOf(all);
    }

    /** One line of the catalog. It joins ports and is no value. */
    public static final class Entry<E extends Record & Entity> {
        private final EntityType<E> type;
        private final Entities<E> entities;
        private final Shapes shapes;

        /** What is declared, its driving port, and how each tenant shaped it. */
        public Entry(EntityType<E> type, Entities<E> entities, Shapes shapes) {
            this.type = type;
            this.entities = entities;
            this.shapes = shapes;
        }

        /** What is declared. */
        public EntityType<E> type() {
            return type;
        }

        /** The same with the fields of the tenant's own. */
        public EntityType<E> type(TenantContext tenant) {
            return type.shaped(shapes.of(tenant, type.qualifiedName()));
        }

        /** Its driving port. */
        public Entities<E> entities() {
            return entities;
        }
    }

    /** The catalogs of several modules as one, in their order. */
    public static EntityCatalog joined(List<EntityCatalog> catalogs) {
        return new EntityCatalog(catalogs.stream()
                .<Entry<?>>flatMap(catalog -> catalog.all().stream())
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
                .filter(entry -> entry.type().equals(type))
                .map(entry -> (Entities<E>) entry.entities())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is not declared here"));
    }

    /** The entities that are listed under {@code module/plural}. */
    public Optional<Entry<?>> find(ModuleId module, String plural) {
        return all.stream()
                .filter(entry -> entry.type().module().equals(module)
                        && entry.type().plural().equals(plural))
                .findFirst();
    }

    /** The entities of that qualified name, such as {@code crm.company}. */
    public Optional<Entry<?>> named(String qualifiedName) {
        return all.stream()
                .filter(entry -> entry.type().qualifiedName().equals(qualifiedName))
                .findFirst();
    }
}
