package dev.tenon.kernel;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The plain values of a record, each under its path. */
final class Leaves {
    private final SortedMap<String, String> texts = new TreeMap<>();

    private Leaves() {}

    static SortedMap<String, String> none() {
        return new Leaves().texts;
    }

    static SortedMap<String, String> of(Record record) {
        var leaves = new Leaves();
        leaves.components("", record);
        return leaves.texts;
    }

    private void add(String path, Object value) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(present -> add(path, present));
            case Record single when isSingle(single.getClass()) -> single(path, single);
            case Record record -> record(path, record);
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    add(path + "." + i, items.get(i));
                }
            }
            case Map<?, ?> entries -> entries.forEach((key, entry) -> add(path + "." + key, entry));
            case Collection<?> items ->
                texts.put(path, items.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
            case BigDecimal decimal -> texts.put(path, decimal.toPlainString());
            default -> texts.put(path, value.toString());
        }
    }

    /** As its own text, where it has one: a secret shows itself as stars. */
    private void single(String path, Record single) {
        var text = single.toString();
        if (text.startsWith(single.getClass().getSimpleName() + "[")) {
            add(path, value(single, single.getClass().getRecordComponents()[0]));
        } else {
            texts.put(path, text);
        }
    }

    private void record(String path, Record record) {
        if (isCase(record.getClass())) {
            texts.put(path + ".@type", record.getClass().getSimpleName());
        }
        components(path + ".", record);
    }

    private void components(String prefix, Record record) {
        for (var component : record.getClass().getRecordComponents()) {
            add(prefix + component.getName(), value(record, component));
        }
    }

    private static boolean isSingle(Class<?> type) {
        return type.getRecordComponents().length == 1 && !isCase(type);
    }

    private static boolean isCase(Class<?> type) {
        return List.of(type.getInterfaces()).stream().anyMatch(Class::isSealed);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    component.getName() + " of " + record.getClass().getName() + " cannot be read", e);
        }
    }
}
