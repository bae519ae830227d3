package dev.tenon.kernel.entity;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A record class, looked into once. What its constructor throws is thrown on. */
final class RecordShape<T extends Record> {
    private static final ClassValue<RecordShape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
            return new RecordShape<>(type.asSubclass(Record.class));
        }
    };

    private final Class<T> type;
    private final SequencedMap<String, RecordComponent> components = new LinkedHashMap<>();
    private final Constructor<T> constructor;

    private RecordShape(Class<T> type) {
        this.type = type;
        for (var component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            components.put(component.getName(), component);
        }
        try {
            this.constructor = type.getDeclaredConstructor(
                    components.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be made from its components", e);
        }
    }

    @SuppressWarnings("unchecked") // the shape of a class is of that class
    static <T extends Record> RecordShape<T> of(Class<T> type) {
        return (RecordShape<T>) SHAPES.get(type);
    }

    Class<T> type() {
        return type;
    }

    List<String> names() {
        return List.copyOf(components.keySet());
    }

    RecordComponent component(String name) {
        var component = components.get(name);
        if (component == null) {
            throw new IllegalArgumentException(type.getName() + " has no component " + name);
        }
        return component;
    }

    Object value(Object instance, String name) {
        try {
            return component(name).getAccessor().invoke(instance);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No value of " + type.getName() + "." + name, e);
        }
    }

    T make(Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type.getName() + " of " + Arrays.toString(arguments), e);
        }
    }

    private static RuntimeException thrown(InvocationTargetException e) {
        return e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
    }
}
