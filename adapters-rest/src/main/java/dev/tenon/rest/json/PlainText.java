package dev.tenon.rest.json;

import dev.tenon.rest.problem.ProblemException;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Values where no JSON is around them, such as in the cell of a table. */
public final class PlainText {

    private PlainText() {}

    /** The text that JSON has between the quotes, or the number; what needs braces as JSON. */
    public static String of(Object value) {
        return Scalars.of(value.getClass()).map(scalar -> scalar.text(value)).orElseGet(() -> json(value));
    }

    /** The JSON in a text; none when it is no JSON. */
    public static Optional<JsonValue> json(String text) {
        try {
            return Optional.of(StrictJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (ProblemException _) {
            return Optional.empty();
        }
    }

    private static String json(Object value) {
        var text = new StringWriter();
        var json = Json.createGenerator(text);
        new RecordWriter(json).write(value);
        json.flush();
        return text.toString();
    }
}
