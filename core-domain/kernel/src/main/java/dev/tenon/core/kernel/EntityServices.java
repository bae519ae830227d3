package dev.tenon.core.kernel;

import dev.tenon.kernel.Ids;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.shape.Shapes;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;

/** Makes the services of a module's declared entities. */
public final class EntityServices {

    private EntityServices() {}

    /**
     * Joins the declared entities to their store.
     *
     * @param store made for all of these types
     * @param shapes what each tenant's configuration says of them
     * @throws IllegalArgumentException when a reference within the module is not filtered, so that nobody could tell whether its target is in use
     */
    public static EntityCatalog create(
            EntityStore store, Ids ids, Clock clock, Shapes shapes, List<? extends Declared<?>> declared) {
        var siblings = new Siblings(types(declared));
        return new EntityCatalog(declared.stream()
                .<EntityCatalog.Entry<?>>map(line -> entry(line, store, new Surroundings(ids, clock, shapes, siblings)))
                .toList());
    }

    /** The same for services that are written by hand. */
    public static EntityWorks works(
            EntityStore store, Ids ids, Clock clock, Shapes shapes, List<? extends Declared<?>> declared) {
        var surroundings = new Surroundings(ids, clock, shapes, new Siblings(types(declared)));
        var desks = new LinkedHashMap<EntityType<?>, EntityDesk<?>>();
        declared.forEach(line -> desks.put(line.type(), new EntityDesk<>(line, surroundings)));
        return new EntityWorks(store, desks);
    }

    /** The types of a module's list. */
    public static List<EntityType<?>> types(List<? extends Declared<?>> declared) {
        return declared.stream().<EntityType<?>>map(Declared::type).toList();
    }

    private static <E extends Record & Entity> EntityCatalog.Entry<E> entry(
            Declared<E> line, EntityStore store, Surroundings surroundings) {
        var desk = new EntityDesk<>(line, surroundings);
        return new EntityCatalog.Entry<>(line.type(), new EntityService<>(line.type(), store, desk));
    }
}
