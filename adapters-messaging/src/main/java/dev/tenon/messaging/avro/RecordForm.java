package dev.tenon.messaging.avro;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** A record, component by component in the order of their declaration. */
record RecordForm(Schema schema, List<Component> components, MethodHandle constructor) implements Form {

    static RecordForm of(Class<?> type, List<Component> components) {
        var schema = Schema.createRecord(
                type.getSimpleName(),
                null,
                type.getPackageName(),
                false,
                components.stream().map(Component::field).toList());
        return new RecordForm(schema, components, constructor(type));
    }

    private static MethodHandle constructor(Class<?> type) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("A record in an event is public: " + type, e);
        }
    }

    @Override
    public Object toAvro(Object value) {
        var avro = new GenericData.Record(schema);
        for (int i = 0; i < components.size(); i++) {
            avro.put(i, components.get(i).toAvro(value));
        }
        return avro;
    }

    @Override
    public Object fromAvro(@Nullable Object avro) {
        var fields = (IndexedRecord) Objects.requireNonNull(avro);
        var values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).form().fromAvro(fields.get(i));
        }
        return construct(values);
    }

    private Object construct(Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The constructor of a record throws no checked exception", e);
        }
    }
}
