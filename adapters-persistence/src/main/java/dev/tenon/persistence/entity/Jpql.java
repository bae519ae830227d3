package dev.tenon.persistence.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A query of the Jakarta Persistence query language as it grows: conditions, and the values that they are bound to. */
final class Jpql {
    private final Class<?> rows;
    private final StringBuilder joined = new StringBuilder();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** All rows of the class, as {@code e}. */
    Jpql(Class<?> rows) {
        this.rows = rows;
    }

    /** All rows of another class beside each, under that name; conditions say which. */
    void join(Class<?> others, String alias) {
        joined.append(", ").append(others.getSimpleName()).append(' ').append(alias);
    }

    void and(String condition) {
        conditions.add(condition);
    }

    /** Names a parameter of that value. */
    String bind(Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    /** Names a parameter of these values, of which the last is repeated, so that few different statements come of it. */
    String bindAll(List<Object> values) {
        int size = Integer.highestOneBit(Math.max(1, values.size() - 1)) << (values.size() > 1 ? 1 : 0);
        var padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(size - values.size(), values.getLast()));
        return bind(padded);
    }

    String text(String order) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return "select e from " + rows.getSimpleName() + " e" + joined + where + order;
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
