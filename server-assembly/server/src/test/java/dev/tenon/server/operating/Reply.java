package dev.tenon.server.operating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** What the server answered. */
record Reply(int status, String correlation, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(HttpResponse<String> response) {
        var correlation = response.headers().firstValue("X-Correlation-Id").orElse("");
        return new Reply(response.statusCode(), correlation, response.body());
    }

    /** Itself, if that is its status. */
    Reply with(int expected) {
        if (status != expected) {
            throw new AssertionError("Not " + expected + ": " + this);
        }
        return this;
    }

    /** A text of the object that it is. */
    String text(String field) {
        return json().path(field).asText();
    }

    JsonNode json() {
        return json(body);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
