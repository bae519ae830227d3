package dev.tenon.rest.json;

import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads and writes the bodies of requests and answers, which are records. A missing body is an empty object. */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonRecords implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return RecordReader.read(parse(body), type);
    }

    @Override
    public void writeTo(
            Record value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body) {
        var json = GENERATORS.createGenerator(body, StandardCharsets.UTF_8);
        new RecordWriter(json).write(value);
        json.flush();
    }

    private static JsonValue parse(InputStream body) throws IOException {
        var input = new PushbackInputStream(body);
        int first = input.read();
        if (first < 0) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        input.unread(first);
        try {
            return READERS.createReader(strict(input)).readValue();
        } catch (JsonParsingException e) {
            var at = e.getLocation();
            throw malformed("at line " + at.getLineNumber() + ", column " + at.getColumnNumber(), e);
        } catch (JsonException e) {
            throw malformed("because it is not UTF-8 or names a property twice", e);
        }
    }

    private static Reader strict(InputStream input) {
        return new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder());
    }

    private static ProblemException malformed(String where, Exception cause) {
        return new ProblemException(Problem.of(400, "malformed-json", "The body is no JSON " + where), cause);
    }
}
