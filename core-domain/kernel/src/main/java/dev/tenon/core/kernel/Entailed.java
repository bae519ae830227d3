package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;

/**
 * Another entity of the module that is made because of what happened, in the same work. Its values are those of the module's own rules, and right.
 *
 * @param <E> the other entity
 */
public record Entailed<E extends Record & Entity>(EntityType<E> type, FieldValues values) {}
