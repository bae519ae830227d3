package dev.tenon.server.markers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.server.markers.Operation.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A firm, and the one that it must not see: each trial throws an AssertionError where it sees it all the same. */
record Strangers(Driver driver, Firm firm, Firm other) {

    /**
     * The ids that a path takes, outermost first, of what a firm made or else finds in the collection.
     *
     * @throws AssertionError where there are none: then nobody drives that path
     */
    List<String> ids(Firm owner, Operation operation) {
        var ids = new ArrayList<String>();
        for (var collection : operation.collections()) {
            ids.add(owner.newest(collection)
                    .or(() -> listed(owner, Operation.filled(collection, ids)))
                    .orElseThrow(() -> new AssertionError("The driver knows no member of " + collection + " for "
                            + operation + ": nothing in the document makes or lists one")));
        }
        return ids;
    }

    /** So that "not there" means more than an address that never answers anything else. */
    void reachesItsOwn(Operation operation) {
        operation.collections().forEach(collection -> driver.makeFresh(firm, collection));
        var answer = firm.call(driver.own(firm, operation, ids(firm, operation)));
        assertThat(answer.status()).as("%s -> %s", operation, answer).isNotIn(400, 404, 405, 415);
    }

    /** In each form of answer, right after the other was shown it: whatever keeps answers has it then. */
    void doesNotReach(Operation operation) {
        operation.collections().forEach(collection -> driver.makeFresh(other, collection));
        firm.refuseIdsOf(other);
        forms(operation).forEach(form -> {
            if (operation.reads()) {
                other.call(form.apply(driver.own(other, operation, ids(other, operation))));
            }
            var theirs = form.apply(driver.own(firm, operation, ids(other, operation)));
            var nobodys = form.apply(driver.own(firm, operation, unknown(operation)));
            assertThat(alike(theirs, nobodys).status()).as("%s", theirs).isIn(404, 406);
        });
    }

    /** In no field of a body that holds an id. */
    void doesNotPoint(Operation operation) {
        for (var field : references(operation)) {
            var theirs = Driver.referred(other, operation, field);
            var nobodys = Optional.of(UUID.randomUUID().toString());
            if (theirs.isPresent()) {
                var answer = alike(pointing(operation, field, theirs), pointing(operation, field, nobodys));
                assertThat(answer.ok())
                        .as("%s takes the other's %s: %s", operation, field, answer)
                        .isFalse();
            }
        }
    }

    /** Neither by the other's texts nor by its ids. */
    void doesNotFind(Operation operation, Parameter parameter) {
        var id = Driver.referred(other, operation, parameter.name());
        var theirs = id.orElse(other.mark().text(1));
        var nobodys = id.map(_ -> UUID.randomUUID().toString())
                .orElse(Mark.of(other.mark().name()).text(1));
        alike(asking(operation, parameter.name(), theirs), asking(operation, parameter.name(), nobodys));
    }

    /** What it sees with the other's cursor is checked as in every answer. */
    void doesNotTurnPages(Operation operation) {
        var first = driver.own(other, operation, List.of()).asking("limit", "1");
        var next = other.call(first).json().getString("next", "");
        assertThat(firm.call(asking(operation, "cursor", next)).status())
                .as("%s", operation)
                .isIn(200, 400);
    }

    /** A body that breaks off is refused, in words that are checked as in every answer. */
    void isRefused(Operation operation) {
        var call = driver.own(firm, operation, ids(firm, operation)).saying("{\"x\":");
        assertThat(firm.call(call).status()).as("%s", operation).isBetween(400, 499);
    }

    /** Everything that it is shown where it names nothing. */
    String shown(Stream<Operation> operations) {
        var shown = new StringBuilder();
        operations
                .flatMap(operation -> forms(operation).map(form -> form.apply(driver.own(firm, operation, List.of()))))
                .forEach(call -> shown.append(firm.call(call).body()));
        return shown.toString();
    }

    private Answer alike(Call theirs, Call nobodys) {
        var answer = firm.call(theirs);
        assertThat(answer.withoutChance())
                .as("%s %s", firm.mark().name(), theirs)
                .isEqualTo(firm.call(nobodys).withoutChance());
        return answer;
    }

    private Call asking(Operation operation, String parameter, String value) {
        return driver.own(firm, operation, List.of()).asking(parameter, value);
    }

    private Call pointing(Operation operation, String field, Optional<String> id) {
        return driver.pointing(
                firm,
                operation,
                ids(firm, operation),
                name -> name.equals(field) ? id : Driver.referred(firm, operation, name));
    }

    private Set<String> references(Operation operation) {
        var fields = new TreeSet<String>();
        driver.pointing(firm, operation, ids(firm, operation), name -> {
            fields.add(name);
            return Driver.referred(firm, operation, name);
        });
        return fields;
    }

    private static Optional<String> listed(Firm owner, String collection) {
        return owner.call(new Call("GET", collection, Map.of(), Optional.empty()))
                .ids()
                .findFirst();
    }

    private static List<String> unknown(Operation operation) {
        return operation.collections().stream()
                .map(_ -> UUID.randomUUID().toString())
                .toList();
    }

    /** As JSON and, what is read, as a table to download. */
    private static Stream<UnaryOperator<Call>> forms(Operation operation) {
        UnaryOperator<Call> json = call -> call.with("Accept", "application/json");
        UnaryOperator<Call> csv = call -> call.with("Accept", "text/csv");
        return operation.reads() ? Stream.of(json, csv) : Stream.of(json);
    }
}
