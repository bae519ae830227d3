package dev.tenon.rest.json;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes a record as a JSON object, its components in their order; what is empty is left out. */
final class RecordWriter {

    private final JsonGenerator json;

    RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Object value) {
        switch (value) {
            case JsonValue told -> json.write(told);
            case Collection<?> items -> {
                json.writeStartArray();
                items.forEach(this::write);
                json.writeEnd();
            }
            case Properties(var byName) -> write(byName);
            case Map<?, ?> entries -> {
                json.writeStartObject();
                entries.forEach((key, entry) -> property(key.toString(), entry));
                json.writeEnd();
            }
            default ->
                Scalars.of(value.getClass()).ifPresentOrElse(scalar -> scalar(scalar, value), () -> record(value));
        }
    }

    private void record(Object value) {
        json.writeStartObject();
        for (var part : Shape.of(value.getClass()).parts()) {
            property(part.name(), part.valueOf(value));
        }
        json.writeEnd();
    }

    private void property(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> property(name, present));
        } else {
            json.writeKey(name);
            write(value);
        }
    }

    private void scalar(Scalar<?> scalar, Object value) {
        var text = scalar.text(value);
        switch (scalar.kind()) {
            case TEXT, DECIMAL -> json.write(text);
            case NUMBER -> json.write(new BigDecimal(text));
            case TRUTH -> json.write(Boolean.parseBoolean(text));
        }
    }
}
