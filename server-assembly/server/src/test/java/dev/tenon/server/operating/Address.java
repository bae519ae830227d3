package dev.tenon.server.operating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Where the server under test is. */
final class Address {
    /** Before every address of the API; the application is deployed under its own name. */
    static final String API = "/tenon/api/v1";

    // Liberty takes no body with an upgrade to HTTP/2
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Address() {}

    static Reply get(String path) {
        return send("GET", path, "", Map.of());
    }

    static Reply send(String method, String path, String body, Map<String, String> headers) {
        var address = URI.create("http://127.0.0.1:" + System.getProperty("tenon.http.port") + path);
        var request = HttpRequest.newBuilder(address).method(method, BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return Reply.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
