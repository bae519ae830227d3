package dev.tenon.launcher.tenants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plays the server: answers what is created with itself and an id, and keeps every request. */
final class RecordingApi implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Asked> asked = new ArrayList<>();

    /** A request to create something. */
    record Asked(String path, String key, JsonNode body) {

        /** The values of what is to be created. */
        List<JsonNode> values() {
            return body.path("changes").findValues("values");
        }
    }

    RecordingApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/auth/token", exchange -> answer(exchange, "{\"accessToken\":\"t\"}"));
        server.createContext("/api/v1/crm", this::create);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What was asked since the last call. */
    List<Asked> taken() {
        var taken = List.copyOf(asked);
        asked.clear();
        return taken;
    }

    private void create(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var request = new Asked(path, key, JSON.readTree(exchange.getRequestBody()));
        asked.add(request);
        var made = JSON.createObjectNode();
        for (var values : request.values()) {
            var number = made.withArray("items").size() + 1;
            made.withArray("items").addObject().put("id", "id-" + number).setAll((ObjectNode) values);
        }
        answer(exchange, made.toString());
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
