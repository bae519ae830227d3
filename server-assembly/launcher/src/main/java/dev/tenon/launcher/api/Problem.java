package dev.tenon.launcher.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** A refusal by the server in the form of RFC 9457. Parts that it does not name are empty. */
record Problem(int status, String title, String detail, String code) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Problem of(HttpResponse<String> response) {
        return of(response.statusCode(), response.body());
    }

    static Problem of(int status, String body) {
        try {
            var problem = JSON.readTree(body);
            return new Problem(
                    status,
                    problem.path("title").asText(""),
                    problem.path("detail").asText(""),
                    problem.path("code").asText(""));
        } catch (JsonProcessingException _) {
            return new Problem(status, "", "", "");
        }
    }

    /** For a person. */
    String message() {
        var what = title.isEmpty() ? "The server refused" : title;
        var why = detail.isEmpty() ? "" : ": " + detail;
        return what + why + " (" + (code.isEmpty() ? "" : code + ", ") + "HTTP " + status + ")";
    }
}
