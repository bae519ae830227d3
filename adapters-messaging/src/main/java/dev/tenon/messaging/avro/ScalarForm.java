package dev.tenon.messaging.avro;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** A value that stands in Avro by itself. */
record ScalarForm(Schema schema, Function<Object, Object> out, Function<Object, Object> in) implements Form {
    private static final long MICROS = 1_000_000;

    @Override
    public Object toAvro(Object value) {
        return out.apply(value);
    }

    @Override
    public Object fromAvro(@Nullable Object avro) {
        return in.apply(Objects.requireNonNull(avro));
    }

    static ScalarForm same(Schema.Type type) {
        return new ScalarForm(Schema.create(type), Function.identity(), Function.identity());
    }

    /** A string; decimals, currencies and the constants of enumerations stand as one, too. */
    static ScalarForm text(Function<String, Object> in) {
        return new ScalarForm(Schema.create(Schema.Type.STRING), Object::toString, avro -> in.apply(avro.toString()));
    }

    static ScalarForm decimal() {
        return text(BigDecimal::new);
    }

    static ScalarForm currency() {
        return text(Currency::getInstance);
    }

    static ScalarForm uuid() {
        return new ScalarForm(
                LogicalTypes.uuid().addToSchema(Schema.create(Schema.Type.STRING)),
                Object::toString,
                avro -> UUID.fromString(avro.toString()));
    }

    static ScalarForm date() {
        return new ScalarForm(
                LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT)),
                value -> Math.toIntExact(((LocalDate) value).toEpochDay()),
                avro -> LocalDate.ofEpochDay((int) avro));
    }

    static ScalarForm instant() {
        return new ScalarForm(
                LogicalTypes.timestampMicros().addToSchema(Schema.create(Schema.Type.LONG)),
                value -> micros((Instant) value),
                avro -> instant((long) avro));
    }

    private static long micros(Instant instant) {
        if (instant.getNano() % 1000 != 0) {
            throw new IllegalArgumentException("A time in an event is in microseconds, not " + instant);
        }
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), MICROS), instant.getNano() / 1000);
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
    }
}
