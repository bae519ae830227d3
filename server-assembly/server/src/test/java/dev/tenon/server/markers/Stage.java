package dev.tenon.server.markers;

import dev.tenon.server.TestFirm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The running server's document, and two firms that made one of everything.
 *
 * @param operations those behind the door
 */
record Stage(Driver driver, List<Operation> operations, Operation signIn, Firm east, Firm west) {

    /** Signs both in and lets them make one of everything, once with the same mark and once with marks of their own. */
    static Stage set(URI server) {
        var document = ApiDocument.parse(text(server.resolve("/openapi?format=JSON")));
        var signIn = document.operations().stream()
                .filter(operation -> operation.open() && operation.path().endsWith("/auth/token"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The document holds no sign-in"));
        var operations = document.operations().stream()
                .filter(operation -> !operation.open())
                .toList();
        var east = signedIn(server, signIn, TestFirm.EAST);
        var west = signedIn(server, signIn, TestFirm.WEST);
        var stage = new Stage(new Driver(document), operations, signIn, east, west);
        stage.seed();
        return stage;
    }

    /** Each firm against the other. */
    Stream<Strangers> strangers() {
        return Stream.of(new Strangers(driver, east, west), new Strangers(driver, west, east));
    }

    /** The operations that name a resource. */
    Stream<Operation> ofItems() {
        return operations.stream().filter(Operation::ofItem);
    }

    /** The operations that name none. */
    Stream<Operation> ofAll() {
        return operations.stream().filter(operation -> !operation.ofItem());
    }

    /** The operations that read without naming a resource. */
    Stream<Operation> lists() {
        return ofAll().filter(Operation::reads);
    }

    /** The operations that take a body. */
    Stream<Operation> ofBodies() {
        return operations.stream().filter(operation -> operation.media().isPresent());
    }

    /** The answer to an administrator of east who asks to sign in to a firm of that name. */
    Answer signedInTo(String slug) {
        var body = "{\"email\":\"admin@east.example\",\"password\":\"%s\",\"tenant\":\"%s\"}"
                .formatted(TestFirm.PASSWORD.value(), slug);
        return east.call(
                new Call("POST", signIn.path(), Map.of("Content-Type", "application/json"), Optional.of(body)));
    }

    private void seed() {
        var same = Mark.of("BOTH");
        strangers().forEach(pair -> pair.firm().refuse(pair.other()));
        var adopt = operations.stream()
                .filter(operation -> operation.path().endsWith("/configuration/adopt"))
                .findFirst()
                .orElseThrow();
        strangers().forEach(pair -> pair.firm().shaped(adopt));
        strangers().forEach(pair -> driver.seed(pair.firm(), same));
        strangers().forEach(pair -> driver.seed(pair.firm(), pair.firm().mark()));
        strangers().forEach(pair -> pair.firm().refuseIdsOf(pair.other()));
    }

    private static Firm signedIn(URI server, Operation signIn, TestFirm firm) {
        var command = firm.signIn();
        return Firm.signedIn(server, signIn, command.email().toString(), TestFirm.PASSWORD.value(), firm.name());
    }

    private static String text(URI address) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
