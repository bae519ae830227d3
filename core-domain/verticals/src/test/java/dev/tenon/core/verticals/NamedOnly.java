package dev.tenon.core.verticals;

import dev.tenon.verticals.Expressions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions of which the tests look at nothing but the first name: {@code event.amount}, then whatever it likes. */
record NamedOnly() implements Expressions {

    @Override
    public Optional<String> fault(String condition, Map<String, List<String>> variables) {
        var name = condition.split(" ", 2)[0];
        var known = variables.entrySet().stream()
                .anyMatch(variable -> name.equals(variable.getKey())
                        || variable.getValue().stream()
                                .anyMatch(below -> name.equals(variable.getKey() + "." + below)));
        return known ? Optional.empty() : Optional.of("There is no " + name);
    }

    @Override
    public boolean holds(String condition, Map<String, Object> values) {
        throw new UnsupportedOperationException("Configurations are checked, not used");
    }
}
