package dev.tenon.rest.json;

import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;

/**
 * Reads one JSON value (RFC 8259) in UTF-8 and refuses what others read in their own way: a name given twice, anything behind the
 * value, bytes that are no text.
 */
final class StrictJson {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    /** Kept, because each call of {@link Json} looks for the provider anew. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /** A request's body; one that is missing is an empty object. */
    static JsonValue body(InputStream body) throws IOException {
        var input = new PushbackInputStream(body);
        int first = input.read();
        if (first < 0) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        input.unread(first);
        return read(input);
    }

    static JsonValue read(InputStream body) {
        var text = new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder());
        try (var parser = PARSERS.createParser(text)) {
            return new StrictJson(parser).only();
        } catch (JsonParsingException e) {
            var at = e.getLocation();
            throw malformed("at line " + at.getLineNumber() + ", column " + at.getColumnNumber(), e);
        } catch (JsonException e) {
            throw malformed("in UTF-8", e);
        }
    }

    private JsonValue only() {
        var value = value(parser.next());
        if (parser.hasNext()) {
            parser.next();
        }
        return value;
    }

    private JsonValue value(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            default -> parser.getValue();
        };
    }

    private JsonValue object() {
        var object = BUILDERS.createObjectBuilder();
        var names = new HashSet<String>();
        while (parser.next() != JsonParser.Event.END_OBJECT) {
            var name = parser.getString();
            if (!names.add(name)) {
                throw new JsonParsingException("Named twice: " + name, parser.getLocation());
            }
            object.add(name, value(parser.next()));
        }
        return object.build();
    }

    private JsonValue array() {
        var array = BUILDERS.createArrayBuilder();
        for (var event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            array.add(value(event));
        }
        return array.build();
    }

    private static ProblemException malformed(String where, Exception cause) {
        return new ProblemException(Problem.of(400, "malformed-json", "The body is no JSON " + where), cause);
    }
}
