package dev.tenon.core.kernel;

import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.shape.Shape;
import java.util.List;

/**
 * What a module decides beyond what an entity's type declares. Both methods are pure.
 *
 * @param <E> the entity
 */
public interface EntityRules<E extends Record & Entity> {

    /**
     * What is wrong with an entity whose fields are each right by themselves; nothing, if it can be kept.
     *
     * @param shape what the tenant's configuration says of the type
     */
    default List<FieldFault> check(E next, Shape shape) {
        return List.of();
    }

    /** What the other modules are told. */
    default List<PublishedEvent> announce(Happened<E> happened) {
        return List.of();
    }
}
