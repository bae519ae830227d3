package dev.tenon.launcher.up;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** What a server says about itself at /health/ready. */
public final class Health {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpRequest request;

    /** Of the server at this address. */
    public Health(URI server) {
        request = HttpRequest.newBuilder(server.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    /** Whether it serves everything. */
    public boolean isReady() {
        return answer().filter(answer -> answer.statusCode() == 200).isPresent();
    }

    /** Its answer in its own words; nothing while it does not answer. */
    public Optional<String> report() {
        return answer().map(HttpResponse::body);
    }

    private Optional<HttpResponse<String>> answer() {
        try {
            return Optional.of(HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
