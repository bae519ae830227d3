package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;

/** One line of a module's list of entities: the type, and its rules if there are any. */
public record Declared<E extends Record & Entity>(EntityType<E> type, EntityRules<E> rules) {

    /** An entity that needs no rules of its own. */
    public Declared(EntityType<E> type) {
        this(type, new EntityRules<>() {});
    }
}
