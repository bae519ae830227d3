package dev.tenon.persistence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.CustomValues;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * The values of a tenant's own fields as JSON that says by itself of which class each is: texts, truth values and lists of texts stand as they are, others are
 * an object of one member: {@code {"number":"12.5"}}, {@code {"date":"2026-11-30"}}, {@code {"money":"12.50 GBP"}}, {@code {"id":"..."}}.
 */
final class CustomValuesJson {
    private static final String NUMBER = "number";
    private static final String MONEY = "money";
    private static final String DATE = "date";
    private static final String ID = "id";

    private CustomValuesJson() {}

    /** Writes them. */
    static final class Writer extends StdSerializer<CustomValues> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(CustomValues.class);
        }

        @Override
        public void serialize(CustomValues values, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            for (var value : values.byKey().entrySet()) {
                json.writeFieldName(value.getKey());
                write(json, value.getValue());
            }
            json.writeEndObject();
        }

        private static void write(JsonGenerator json, Object value) throws IOException {
            switch (value) {
                case String text -> json.writeString(text);
                case Boolean flag -> json.writeBoolean(flag);
                case Collection<?> chosen -> {
                    json.writeStartArray();
                    for (var id : chosen) {
                        json.writeString(id.toString());
                    }
                    json.writeEndArray();
                }
                case BigDecimal number -> write(json, NUMBER, number.toPlainString());
                case Money money -> write(json, MONEY, money.toString());
                case LocalDate date -> write(json, DATE, date.toString());
                default -> write(json, ID, value.toString());
            }
        }

        private static void write(JsonGenerator json, String type, String value) throws IOException {
            json.writeStartObject();
            json.writeStringField(type, value);
            json.writeEndObject();
        }
    }

    /** Reads what {@link Writer} wrote. */
    static final class Reader extends StdDeserializer<CustomValues> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(CustomValues.class);
        }

        @Override
        public CustomValues deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode object = json.readValueAsTree();
            var values = new LinkedHashMap<String, Object>();
            object.properties().forEach(member -> values.put(member.getKey(), value(member.getValue())));
            return CustomValues.of(values);
        }

        /** What was written before there were any. */
        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return CustomValues.NONE;
        }

        private static Object value(JsonNode json) {
            if (json instanceof ArrayNode chosen) {
                return StreamSupport.stream(chosen.spliterator(), false)
                        .map(JsonNode::textValue)
                        .toList();
            }
            return json.isObject()
                    ? typed(json)
                    : Optional.<Object>ofNullable(json.textValue()).orElseGet(json::booleanValue);
        }

        private static Object typed(JsonNode json) {
            var member = json.properties().iterator().next();
            var text = member.getValue().textValue();
            return switch (member.getKey()) {
                case NUMBER -> new BigDecimal(text);
                case MONEY -> Money.of(text.substring(0, text.indexOf(' ')), text.substring(text.indexOf(' ') + 1));
                case DATE -> LocalDate.parse(text);
                case ID -> UUID.fromString(text);
                default ->
                    throw new IllegalArgumentException("No value of a tenant's own field is a " + member.getKey());
            };
        }
    }
}
