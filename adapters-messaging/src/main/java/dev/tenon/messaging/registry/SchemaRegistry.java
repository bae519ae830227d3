package dev.tenon.messaging.registry;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.avro.Schema;

/** The schema registry over HTTP. Safe for use by many threads. */
public final class SchemaRegistry implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int INCOMPATIBLE = 409;
    private static final int INVALID = 422;

    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    /** The registry at this address, up to and including the version of the Confluent API. */
    public SchemaRegistry(URI base) {
        this.base = URI.create(base.toString().replaceFirst("/$", ""));
    }

    /** From now on, the registry refuses a schema that cannot read, or cannot be read by, every version before it. */
    public void refuseIncompatibleSchemas() {
        var rule = Json.createObjectBuilder()
                .add("compatibility", "FULL_TRANSITIVE")
                .build();
        call("PUT", "/config", rule);
    }

    /**
     * Registers the schema as a version of the subject. One that is registered already keeps its id.
     *
     * @return the schema's id in the registry
     * @throws SchemaRefused when it is not compatible with the subject's versions
     * @throws RegistryUnavailable when the registry cannot be reached or fails
     */
    public int register(String subject, Schema schema) {
        var body = Json.createObjectBuilder().add("schema", schema.toString()).build();
        return call("POST", "/subjects/" + subject + "/versions", body).getInt("id");
    }

    private JsonObject call(String method, String path, JsonObject body) {
        var response = send(HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LIMIT)
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
        return switch (response.statusCode()) {
            case OK -> json(response);
            case INCOMPATIBLE, INVALID -> throw new SchemaRefused(path + ": " + response.body());
            default -> throw new RegistryUnavailable(method + " " + path + " got " + response.statusCode());
        };
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new RegistryUnavailable("No answer from " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailable("Interrupted while waiting for " + base, e);
        }
    }

    private static JsonObject json(HttpResponse<String> response) {
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new RegistryUnavailable("What answers at " + response.uri() + " is not a schema registry", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
