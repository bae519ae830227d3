package dev.tenon.infrastructure.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A schema registry, seen through the Confluent API.
 *
 * @param base its base address, up to and including the version of the API
 */
public record SchemaRegistry(URI base) {
    private static final String RULE = "FULL_TRANSITIVE";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** The registry on a port of this machine. */
    static SchemaRegistry onPort(int port) {
        return new SchemaRegistry(URI.create("http://127.0.0.1:" + port + "/apis/ccompat/v7"));
    }

    /** Whether it answers. */
    public boolean answers() {
        return status("GET", "/subjects", "") == 200;
    }

    /** Makes it refuse every schema that does not fit all earlier ones, read and written both ways. */
    public void refuseIncompatibleSchemas() {
        var status = status("PUT", "/config", "{\"compatibility\":\"" + RULE + "\"}");
        if (status != 200) {
            throw new IllegalStateException(
                    "The schema registry at " + base + " did not accept the rule " + RULE + ": HTTP " + status);
        }
    }

    private int status(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LIMIT)
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
