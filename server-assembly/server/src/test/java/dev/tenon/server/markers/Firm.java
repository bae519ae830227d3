package dev.tenon.server.markers;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A firm that signed in: calls with its token, remembers what it made, and refuses to see a text of the other.
 *
 * @param made the ids of what it made, newest first, by the collection's path
 * @param foreign texts that no answer to it may hold, unless its own request does
 */
record Firm(
        HttpClient http,
        URI server,
        String token,
        String id,
        Mark mark,
        Map<String, List<String>> made,
        Set<String> foreign) {

    /** Signs in. */
    static Firm signedIn(URI server, Operation signIn, String email, String password, String name) {
        // Liberty takes no body with an upgrade to HTTP/2
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var body = Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .build();
        var call = new Call(
                "POST", signIn.path(), Map.of("Content-Type", "application/json"), Optional.of(body.toString()));
        var answer = sent(http, server, call);
        if (!answer.ok()) {
            throw new AssertionError(name + " cannot sign in: " + call + " -> " + answer);
        }
        return new Firm(
                http,
                server,
                answer.json().getString("accessToken"),
                answer.json().getString("tenant"),
                Mark.of(name),
                new ConcurrentHashMap<>(),
                ConcurrentHashMap.newKeySet());
    }

    /** Calls as this firm. */
    Answer call(Call call) {
        var answer = sent(http, server, call.with("Authorization", "Bearer " + token));
        for (var text : foreign) {
            if (answer.shows(text) && !call.says(text)) {
                throw new AssertionError(
                        mark.name() + " is shown " + text + " of another firm: " + call + " -> " + answer);
            }
        }
        if (answer.status() >= 500) {
            throw new AssertionError(call + " -> " + answer);
        }
        return answer;
    }

    /** Takes a template, so that there are pipelines. */
    void shaped(Operation adopt) {
        var headers = Map.of("Content-Type", "application/json", "If-Match", "\"0\"");
        var body = "{\"template\":\"general-services@1.0.0\"}";
        var answer = call(new Call("POST", adopt.path(), headers, Optional.of(body)));
        if (!answer.ok()) {
            throw new AssertionError(mark.name() + " takes no template: " + answer);
        }
    }

    /** From now on no answer to this firm may hold a text of the other. */
    void refuse(Firm other) {
        foreign.addAll(List.of(other.mark.id(), other.id));
    }

    /** What tells that it is of this firm: its mark and the ids of what it made. */
    Set<String> texts() {
        return Stream.concat(Stream.of(mark.id()), made.values().stream().flatMap(List::stream))
                .collect(Collectors.toSet());
    }

    /** Nor the id of anything that the other made. */
    void refuseIdsOf(Firm other) {
        other.made.values().forEach(foreign::addAll);
    }

    void remember(String collection, String id) {
        if (foreign.contains(id)) {
            throw new AssertionError(
                    mark.name() + " made " + id + " in " + collection + ", which the other made before");
        }
        made.merge(
                collection,
                List.of(id),
                (older, newer) -> Stream.concat(newer.stream(), older.stream()).toList());
    }

    /** The newest member of a collection. */
    Optional<String> newest(String collection) {
        return made.getOrDefault(collection, List.of()).stream().findFirst();
    }

    /** What a field of this name points to: the newest member of its collection. */
    Optional<String> referred(String field) {
        return collection(field).flatMap(this::newest);
    }

    /** The collection to which a field of this name points: the one whose name is its plural; a record is a company here. */
    Optional<String> collection(String field) {
        var name = field.equals("record") ? "company" : field.replaceFirst("Ids?$", "");
        var plurals = List.of(name + "s", name + "es", name.replaceFirst("y$", "ies"));
        return made.keySet().stream()
                .filter(collection -> plurals.contains(
                        collection.substring(collection.lastIndexOf('/') + 1).replace("-", "")))
                .findFirst();
    }

    private static Answer sent(HttpClient http, URI server, Call call) {
        var request = HttpRequest.newBuilder(server.resolve(call.address()))
                .method(
                        call.verb(),
                        call.body()
                                .map(HttpRequest.BodyPublishers::ofString)
                                .orElseGet(HttpRequest.BodyPublishers::noBody));
        call.headers().forEach(request::header);
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(call + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
