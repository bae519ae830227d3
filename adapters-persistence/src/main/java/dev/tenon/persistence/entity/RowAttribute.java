package dev.tenon.persistence.entity;

import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** An attribute of a row class. */
record RowAttribute(String name, Class<?> type, VarHandle handle) {

    @Nullable
    Object get(EntityRow row) {
        return handle.get(row);
    }

    void set(EntityRow row, @Nullable Object value) {
        handle.set(row, value);
    }

    /** Whether it holds values of the class. */
    boolean holds(Class<?> value) {
        return MethodType.methodType(type).wrap().returnType() == value;
    }

    boolean mayBeMissing() {
        return !type.isPrimitive();
    }
}
