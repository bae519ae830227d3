package dev.tenon.messaging.avro;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.CustomValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * The values of a tenant's own fields: an array of keys, in their order, each with a union of what a value may be; empty where the writer did not know it. Texts, truth values, dates,
 * money and lists of texts stand as they do elsewhere; decimals and references are texts too, and so have a record around them.
 */
record CustomValuesForm(Schema entry, MoneyForm money, Schema number, Schema reference) implements Form {

    static CustomValuesForm of(MoneyForm money) {
        var text = Schema.create(Schema.Type.STRING);
        var number = single("CustomNumber", text);
        var reference = single("CustomReference", LogicalTypes.uuid().addToSchema(Schema.create(Schema.Type.STRING)));
        var value = Schema.createUnion(
                text,
                Schema.create(Schema.Type.BOOLEAN),
                LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT)),
                money.schema(),
                number,
                reference,
                Schema.createArray(text));
        var entry = record("CustomValue", new Schema.Field("key", text), new Schema.Field("value", value));
        return new CustomValuesForm(entry, money, number, reference);
    }

    @Override
    public Schema schema() {
        return Schema.createArray(entry);
    }

    @Override
    public Object toAvro(Object value) {
        return ((CustomValues) value)
                .byKey().entrySet().stream()
                        .map(one -> record(entry, one.getKey(), out(one.getValue())))
                        .toList();
    }

    @Override
    public Object fromAvro(@Nullable Object avro) {
        var values = new HashMap<String, Object>();
        for (var one : (Collection<?>) Objects.requireNonNull(avro)) {
            var pair = (IndexedRecord) one;
            values.put(pair.get(0).toString(), in(pair.get(1)));
        }
        return CustomValues.of(values);
    }

    @Override
    public Object absent() {
        return List.of();
    }

    private Object out(Object value) {
        return switch (value) {
            case LocalDate date -> Math.toIntExact(date.toEpochDay());
            case Money amount -> money.toAvro(amount);
            case BigDecimal decimal -> record(number, decimal.toPlainString());
            case UUID id -> record(reference, id.toString());
            case Collection<?> chosen -> List.copyOf(chosen);
            default -> value;
        };
    }

    private Object in(Object avro) {
        return switch (avro) {
            case Boolean flag -> flag;
            case Integer day -> LocalDate.ofEpochDay(day);
            case Collection<?> chosen -> chosen.stream().map(Object::toString).toList();
            case IndexedRecord record
            when record.getSchema().getFullName().equals(number.getFullName()) ->
                new BigDecimal(record.get(0).toString());
            case IndexedRecord record
            when record.getSchema().getFullName().equals(reference.getFullName()) ->
                UUID.fromString(record.get(0).toString());
            case IndexedRecord record -> money.fromAvro(record);
            default -> avro.toString();
        };
    }

    private static IndexedRecord record(Schema schema, Object... values) {
        var record = new GenericData.Record(schema);
        for (int i = 0; i < values.length; i++) {
            record.put(i, values[i]);
        }
        return record;
    }

    private static Schema single(String name, Schema value) {
        return record(name, new Schema.Field("value", value));
    }

    private static Schema record(String name, Schema.Field... fields) {
        return Schema.createRecord(name, null, CustomValues.class.getPackageName(), false, List.of(fields));
    }
}
