package dev.tenon.server.markers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came back.
 *
 * @param headers by their names in lower case
 */
record Answer(int status, Map<String, List<String>> headers, String body) {
    private static final Pattern CHANCE = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|MARK-[A-Z]+-a[0-9a-f]{15}( \\d+)?|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    boolean ok() {
        return status < 300;
    }

    /** The answer without what is chance: ids, marks and moments. */
    String withoutChance() {
        return status + " " + header("content-type") + " "
                + CHANCE.matcher(body).replaceAll("CHANCE");
    }

    /** Whether the text is anywhere in the answer. */
    boolean shows(String text) {
        return body.contains(text)
                || headers.values().stream().flatMap(List::stream).anyMatch(value -> value.contains(text));
    }

    /** The body, if it is an object of JSON. */
    JsonObject json() {
        if (!header("content-type").contains("json") || !body.startsWith("{")) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** The id of what was made. */
    Optional<String> id() {
        var location = header("location");
        var id = json().getString("id", location.substring(location.lastIndexOf('/') + 1));
        return Optional.of(id).filter(text -> !text.isEmpty());
    }

    /** The ids of what a list shows. */
    Stream<String> ids() {
        return Optional.ofNullable(json().getJsonArray("items")).stream()
                .flatMap(List::stream)
                .map(item -> item.asJsonObject().getString("id", ""))
                .filter(id -> !id.isEmpty());
    }

    private String header(String name) {
        return headers.getOrDefault(name, List.of("")).getFirst();
    }

    @Override
    public String toString() {
        return status + " " + body.replaceAll("\\s+", " ");
    }
}
