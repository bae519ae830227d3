package dev.tenon.persistence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenon.kernel.Decision;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;

/**
 * Keeps the outcome of a claimed cause: a {@link Decision} over records of ours, or one such record. Classes are named in the
 * text and read only below {@code dev.tenon}.
 */
public final class OutcomeCodec {
    private static final String OURS = "dev.tenon.";

    private final ObjectMapper mapper = PortsJson.mapper();

    /**
     * The outcome as JSON.
     *
     * @throws IllegalArgumentException when it is neither a decision over records nor a record
     */
    public String encode(Object outcome) {
        var text = new StringWriter();
        try (var json = mapper.createGenerator(text)) {
            json.writeStartObject();
            switch (outcome) {
                case Decision.Accepted<?, ?>(var events) -> {
                    json.writeArrayFieldStart("accepted");
                    for (var event : events) {
                        write(json, event);
                    }
                    json.writeEndArray();
                }
                case Decision.Refused<?, ?>(var refusal) -> {
                    json.writeFieldName("refused");
                    write(json, refusal);
                }
                default -> {
                    json.writeFieldName("record");
                    write(json, outcome);
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalArgumentException("An outcome cannot be written as JSON", e);
        }
        return text.toString();
    }

    /** Reads what {@link #encode} wrote. */
    public Object decode(String text) {
        try {
            var json = mapper.readTree(text);
            if (json.has("accepted")) {
                var events = new ArrayList<Object>();
                json.get("accepted").forEach(event -> events.add(value(event)));
                return new Decision.Accepted<>(events);
            }
            return json.has("refused") ? new Decision.Refused<>(value(json.get("refused"))) : value(json.get("record"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored outcome cannot be read", e);
        }
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        var type = value.getClass();
        if (!type.isRecord() || !type.getName().startsWith(OURS)) {
            throw new IllegalArgumentException(
                    "The outcome of a claimed work is a decision over records or a record, not " + type.getName());
        }
        json.writeStartObject();
        json.writeStringField("class", type.getName());
        json.writePOJOField("value", value);
        json.writeEndObject();
    }

    private Object value(JsonNode typed) {
        try {
            return mapper.treeToValue(
                    typed.get("value"), type(typed.get("class").textValue()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored outcome cannot be read", e);
        }
    }

    private static Class<?> type(String name) {
        if (!name.startsWith(OURS)) {
            throw new IllegalStateException("A stored outcome names a class that is not ours: " + name);
        }
        try {
            var type = Class.forName(name, false, Decision.class.getClassLoader());
            if (!type.isRecord()) {
                throw new IllegalStateException("A stored outcome names a class that is no record: " + name);
            }
            return type;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A stored outcome names a class that is gone: " + name, e);
        }
    }
}
