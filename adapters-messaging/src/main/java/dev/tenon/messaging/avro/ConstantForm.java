package dev.tenon.messaging.avro;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** A constant of an enumeration, as its name; a string, because Avro's enumerations cannot grow compatibly both ways. */
record ConstantForm(Map<String, Enum<?>> constants) implements Form {

    static ConstantForm of(Class<?> type) {
        return new ConstantForm(Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .collect(Collectors.toMap(Enum::name, Function.identity())));
    }

    @Override
    public Schema schema() {
        return Schema.create(Schema.Type.STRING);
    }

    @Override
    public Object toAvro(Object value) {
        return ((Enum<?>) value).name();
    }

    @Override
    public Object fromAvro(@Nullable Object avro) {
        return Optional.<Enum<?>>ofNullable(constants.get(String.valueOf(avro)))
                .orElseThrow(() -> new IllegalArgumentException("Not one of " + constants.keySet() + ": " + avro));
    }
}
