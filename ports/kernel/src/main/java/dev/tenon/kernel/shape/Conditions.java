package dev.tenon.kernel.shape;

import java.util.Map;

/** Driven port: whether the conditions of a configuration hold. They have no side effects and are bounded in time. */
@FunctionalInterface
public interface Conditions {
    /** Every condition holds. */
    Conditions NONE = (_, _) -> true;

    /**
     * Whether the condition holds for these values. One that fails on them does not hold.
     *
     * @param values what the condition may name: texts, longs, doubles, booleans, lists and maps of these
     */
    boolean holds(String condition, Map<String, Object> values);
}
