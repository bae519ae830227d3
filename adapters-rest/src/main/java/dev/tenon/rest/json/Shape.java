package dev.tenon.rest.json;

import dev.tenon.rest.problem.FieldError;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The components of a record class, looked up once. */
record Shape(List<Part> parts, List<String> names, Constructor<?> constructor) {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return look(type);
        }
    };

    /** One component. */
    record Part(String name, Type type, Method accessor) {

        Object valueOf(Object instance) {
            try {
                return accessor.invoke(instance);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
    }

    /** Makes one; what its constructor refuses is an error of the field at that path. */
    Optional<Object> make(String path, Object[] arguments, Consumer<FieldError> errors) {
        try {
            return Optional.of(constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            errors.accept(new FieldError(path, refused(e)));
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes one of arguments that its constructor is known to take. */
    Object make(Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String refused(InvocationTargetException e) {
        return switch (e.getCause()) {
            case IllegalArgumentException argument -> "is refused: " + argument.getMessage();
            case ArithmeticException _ -> "has more decimals than its currency";
            case null, default -> throw new IllegalStateException(e);
        };
    }

    private static Shape look(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            var parts = Arrays.stream(components).map(Shape::part).toList();
            return new Shape(parts, parts.stream().map(Part::name).toList(), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Part part(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return new Part(component.getName(), component.getGenericType(), component.getAccessor());
    }
}
