package dev.tenon.launcher.sales;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plays the server: takes an upload, is half through at the first question, and through at the second. */
final class FakeApi implements AutoCloseable {
    private static final String COMPLETED = """
            {"id":"7","state":"completed","rows":4,"documents":2,"documentsDone":2,"figures":{
              "invoices":1,"invoiced":{"amount":"1234.50","currency":"GBP"},
              "creditNotes":1,"credited":{"amount":"-4.50","currency":"GBP"},
              "rowsPosted":3,"rowsAlreadyPosted":0,"rowsRefused":1,"refusals":{"no-customer":1}}}""";

    private final HttpServer server;
    private final List<String> idempotencyKeys = new ArrayList<>();
    private final List<String> uploads = new ArrayList<>();
    private int questions;
    private int tokens;

    FakeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/auth/token", this::token);
        server.createContext("/api/v1/invoicing/imports", this::upload);
        server.createContext("/api/v1/invoicing/imports/7", this::follow);
        server.start();
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (body.contains("wrong")) {
            answer(exchange, 401, """
                    {"title":"Sign-in refused","detail":"E-mail or password is wrong.","code":"tenancy.sign-in"}""");
        } else {
            tokens++;
            answer(exchange, 200, "{\"accessToken\":\"t" + tokens + "\",\"expiresIn\":900}");
        }
    }

    private void upload(HttpExchange exchange) throws IOException {
        idempotencyKeys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        uploads.add(exchange.getRequestURI().getRawQuery() + "\n"
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        answer(exchange, 202, "{\"id\":\"7\",\"state\":\"running\"}");
    }

    /** The first token runs out after the upload. */
    private void follow(HttpExchange exchange) throws IOException {
        if ("Bearer t1".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"title\":\"Token expired\"}");
            return;
        }
        questions++;
        answer(
                exchange,
                200,
                questions == 1
                        ? "{\"id\":\"7\",\"state\":\"running\",\"documents\":2,\"documentsDone\":1}"
                        : COMPLETED);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<String> idempotencyKeys() {
        return List.copyOf(idempotencyKeys);
    }

    List<String> uploads() {
        return List.copyOf(uploads);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
