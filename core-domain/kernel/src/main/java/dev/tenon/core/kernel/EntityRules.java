package dev.tenon.core.kernel;

import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.shape.Shape;
import java.util.List;

/**
 * What a module decides beyond what an entity's type declares. All methods are pure.
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

    /**
     * The values that follow from the others, in place of what was given for them. They are asked for before the entity is checked.
     *
     * @param proposed what is to happen
     * @param given the fields that the caller named
     */
    default FieldValues following(Happened<E> proposed, FieldValues given, Shape shape) {
        return FieldValues.NONE;
    }

    /** What else is made in the same work. */
    default List<Entailed<?>> entailed(Happened<E> happened, Shape shape) {
        return List.of();
    }

    /** What it refers to without declaring it. What it referred to before is not asked for again. */
    default List<Pointer> pointers(E next) {
        return List.of();
    }

    /** What the other modules are told. */
    default List<PublishedEvent> announce(Happened<E> happened) {
        return List.of();
    }
}
