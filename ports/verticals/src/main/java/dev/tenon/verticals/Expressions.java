package dev.tenon.verticals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Driven port: small conditions without side effects, in the Common Expression Language. They are bounded in size, depth and time: one that could
 * run long is refused when it is saved, and one that runs too long is stopped.
 */
public interface Expressions {

    /**
     * What is wrong with a condition; empty, if it can be saved.
     *
     * @param variables what it may name, such as {@code record} and {@code event}, with the names below each
     */
    Optional<String> fault(String condition, Map<String, List<String>> variables);

    /**
     * Whether the condition holds for these values. One that fails on them does not hold.
     *
     * @param values texts, longs, doubles, booleans, lists and maps of these
     */
    boolean holds(String condition, Map<String, Object> values);
}
