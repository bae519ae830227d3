package dev.tenon.server.markers;

import dev.tenon.server.markers.MarkedBody.Optionals;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes calls of operations, from nothing but the document: a new operation is driven as it stands. */
record Driver(ApiDocument document) {
    private static final String JSON = "application/json";

    /** Numbers from here on are chance; those below are of what is made first. */
    private static final int CHANCE = 1_000;

    /** Makes one of everything, what points to others after them. */
    void seed(Firm firm, Mark mark) {
        var waiting = new ArrayList<>(document.makers());
        int number = 0;
        while (!waiting.isEmpty()) {
            number++;
            var round = number;
            var refused = new TreeMap<String, String>();
            if (!waiting.removeIf(operation -> make(firm, operation, mark, round, refused))) {
                throw new AssertionError(
                        "These the driver cannot make; their bodies need more than the document says: " + refused);
            }
        }
    }

    /** Makes one more of a collection, if anything can be made there, and of those without which nothing can. */
    void makeFresh(Firm firm, String collection) {
        document.makers().stream()
                .filter(operation -> operation.path().equals(collection))
                .forEach(operation -> {
                    needed(firm, operation).forEach(other -> makeFresh(firm, other));
                    make(firm, operation, firm.mark(), chance(), new TreeMap<>());
                });
    }

    /** The collections that its address must point to. */
    private static List<String> needed(Firm firm, Operation operation) {
        return operation
                .in("query")
                .filter(Operation.Parameter::required)
                .flatMap(parameter -> firm.collection(parameter.name()).stream())
                .toList();
    }

    private boolean make(Firm firm, Operation operation, Mark mark, int number, Map<String, String> refused) {
        for (var optional : Optionals.values()) {
            var body = new MarkedBody(document, mark, number, optional, firm::referred);
            var key = mark.text(number) + " " + operation + " " + optional;
            var answer = firm.call(call(operation, List.of(), body, key));
            if (answer.ok()) {
                answer.id().ifPresent(id -> firm.remember(operation.path(), id));
                return true;
            }
            refused.put(operation + " " + optional, answer.toString());
        }
        return false;
    }

    /** An operation on these resources, with a body of the firm's own things. */
    Call own(Firm firm, Operation operation, List<String> ids) {
        return pointing(firm, operation, ids, field -> referred(firm, operation, field));
    }

    /** The same, where every field that points somewhere points as told. */
    Call pointing(Firm firm, Operation operation, List<String> ids, Function<String, Optional<String>> references) {
        var body = new MarkedBody(document, firm.mark(), chance(), Optionals.ALL, references);
        return call(operation, ids, body, UUID.randomUUID().toString());
    }

    /** What a field of the operation's body points to among the firm's own: an id without more is of what the operation is about. */
    static Optional<String> referred(Firm firm, Operation operation, String field) {
        return field.equals("id") ? firm.newest(operation.about()) : firm.referred(field);
    }

    private Call call(Operation operation, List<String> ids, MarkedBody body, String key) {
        var headers = new TreeMap<String, String>();
        operation.in("header").forEach(parameter -> headers.put(parameter.name(), header(parameter.name(), key)));
        operation.media().ifPresent(media -> headers.put("Content-Type", media));
        var sent = operation
                .media()
                .map(media -> media.equals(JSON) ? body.json(operation.schema()).toString() : file(operation, body));
        var address = Operation.filled(operation.path(), ids) + query(operation, body);
        return new Call(operation.verb(), address, headers, sent);
    }

    /** A file to import: where one of the collection can be made, with the same fields. */
    private String file(Operation operation, MarkedBody body) {
        return document.makers().stream()
                .filter(maker -> maker.path().equals(operation.about()))
                .findFirst()
                .map(maker -> MarkedText.rows(body.pointingNowhere().json(maker.schema())))
                .orElseGet(() -> MarkedText.sales(body.mark(), body.number()));
    }

    private static String header(String name, String key) {
        return name.equals("If-Match")
                ? "\"1\""
                : UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What must be said, and nothing else. */
    private static String query(Operation operation, MarkedBody body) {
        var query = operation
                .in("query")
                .filter(Operation.Parameter::required)
                .flatMap(parameter -> body
                        .value(parameter.name(), parameter.schema(), true)
                        .map(value -> parameter.name() + "=" + encoded(value))
                        .stream())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(JsonValue value) {
        var text = value instanceof JsonString string ? string.getString() : value.toString();
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int chance() {
        return CHANCE + Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000);
    }
}
