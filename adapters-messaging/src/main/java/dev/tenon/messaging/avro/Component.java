package dev.tenon.messaging.avro;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** One component of a record, with its accessor at hand. */
record Component(String name, Form form, MethodHandle accessor) {
    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    static Component of(RecordComponent component, Form form) {
        try {
            var accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
            return new Component(component.getName(), form, accessor.asType(ANY));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("A record in an event is public: " + component, e);
        }
    }

    Schema.Field field() {
        return new Schema.Field(name, form.schema(), null, form.absent());
    }

    @Nullable
    Object toAvro(Object whole) {
        return form.toAvro(value(whole));
    }

    private Object value(Object whole) {
        try {
            return (Object) accessor.invokeExact(whole);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("An accessor of a record throws no checked exception", e);
        }
    }
}
