package dev.tenon.persistence.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.UUID;

/** References: records of one UUID. */
public final class References {
    private static final ClassValue<References> FORMS = new ClassValue<>() {
        @Override
        protected References computeValue(Class<?> type) {
            return new References(type);
        }
    };

    private final Constructor<?> constructor;
    private final Method accessor;

    private References(Class<?> type) {
        try {
            this.constructor = type.getDeclaredConstructor(UUID.class);
            this.accessor = type.getRecordComponents()[0].getAccessor();
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " is no record of one UUID", e);
        }
        constructor.setAccessible(true);
        accessor.setAccessible(true);
    }

    /** The reference of that class. */
    public static Object reference(Class<?> type, UUID value) {
        try {
            return FORMS.get(type).constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No " + type.getName() + " can be made", e);
        }
    }

    /** What the reference holds. */
    public static UUID value(Object reference) {
        try {
            return (UUID) FORMS.get(reference.getClass()).accessor.invoke(reference);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No value of " + reference, e);
        }
    }
}
