package dev.tenon.launcher.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.folder.SignIn;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The public REST API, as somebody who signed in. */
public final class TenonApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAUTHORIZED = 401;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final SignIn signIn;
    private String token = "";

    private TenonApi(URI server, SignIn signIn) {
        this.server = server;
        this.signIn = signIn;
    }

    /**
     * Signs in.
     *
     * @throws Refused when the server does not answer, or does not know this sign-in
     */
    public static TenonApi signIn(URI server, SignIn signIn) {
        var api = new TenonApi(server, signIn);
        api.renewToken();
        return api;
    }

    private void renewToken() {
        var body = JSON.createObjectNode()
                .put("email", signIn.email())
                .put("password", signIn.password())
                .put("tenant", signIn.tenant());
        var request = request("/api/v1/auth/token", Map.of("Content-Type", "application/json"))
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        token = accepted(send(request)).path("accessToken").asText();
    }

    /**
     * What lies at this path.
     *
     * @throws Refused when the server does not answer, or refuses
     */
    public JsonNode get(String path) {
        return authorized(path, Map.of(), HttpRequest.Builder::GET);
    }

    /** What the server answers to this body; the same key again gets the same answer. */
    public JsonNode post(String path, String key, JsonNode body) {
        var headers = Map.of("Content-Type", "application/json", "Idempotency-Key", key);
        return authorized(path, headers, request -> request.POST(BodyPublishers.ofString(body.toString())));
    }

    /**
     * Sends a file as it is, without reading it into memory.
     *
     * @throws Refused when the server does not answer, or refuses
     */
    public JsonNode upload(String path, Path file, Map<String, String> headers) {
        return authorized(path, headers, request -> {
            try {
                return request.POST(BodyPublishers.ofFile(file)).timeout(Duration.ofHours(1));
            } catch (FileNotFoundException e) {
                throw new Refused("The file " + file + " is gone: " + e.getMessage());
            }
        });
    }

    /** With a new token, once, where the old one has run out meanwhile. */
    private JsonNode authorized(String path, Map<String, String> headers, Method method) {
        var first = send(bearer(path, headers, method));
        if (first.statusCode() != UNAUTHORIZED) {
            return accepted(first);
        }
        renewToken();
        return accepted(send(bearer(path, headers, method)));
    }

    private HttpRequest bearer(String path, Map<String, String> headers, Method method) {
        var request = request(path, headers).header("Authorization", "Bearer " + token);
        return method.of(request).build();
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(LIMIT).header("Accept", "application/json");
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refused(
                    "The server at " + server + " does not answer ("
                            + e.getClass().getSimpleName()
                            + "). Look with ./tenon status; after ./tenon up, run the same command again: it takes up where it was.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode accepted(HttpResponse<String> response) {
        if (response.statusCode() >= 400) {
            throw new RefusedByServer(Problem.of(response));
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new Refused("The server at " + response.uri() + " gave an answer that is not JSON. Is it a Tenon?");
        }
    }

    /** Puts method and body into a request. */
    private interface Method {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }
}
