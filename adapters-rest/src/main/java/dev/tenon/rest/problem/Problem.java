package dev.tenon.rest.problem;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * Problem details after RFC 9457.
 *
 * @param type an address that names the kind of problem and needs not lead anywhere
 * @param code the last part of the type: stable, in lower case with hyphens
 * @param detail what was wrong and what to do, for a person
 * @param correlation the request's correlation id, to find it in the log
 * @param errors the fields of the input that are wrong
 * @param changes those of several changes that cannot be made
 * @param conflicts places that two sides changed, each in its own way
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        Optional<String> correlation,
        Optional<List<FieldError>> errors,
        Optional<List<RefusedChange>> changes,
        Optional<List<Contradiction>> conflicts) {

    private static final String TYPES = "https://tenon.example/problems/";

    /**
     * One of several changes.
     *
     * @param index its place in the request, from 0
     */
    public record RefusedChange(int index, Problem problem) {}

    /**
     * A place that two sides changed.
     *
     * @param base what stood there before both
     * @param ours what the firm has there
     * @param theirs what the other side wants there
     */
    public record Contradiction(
            String path, Optional<JsonValue> base, Optional<JsonValue> ours, Optional<JsonValue> theirs) {}

    /** A problem of that code; its title says the code in words. */
    public static Problem of(int status, String code, String detail) {
        return new Problem(
                TYPES + code,
                title(code),
                status,
                code,
                detail,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Input that cannot be taken as it is, field by field. */
    public static Problem invalid(List<FieldError> errors) {
        var first = errors.getFirst();
        var detail = first.field() + " " + first.detail();
        return of(400, "invalid-input", detail).with(errors);
    }

    /** One field of the input that cannot be taken as it is. */
    public static Problem invalid(String field, String detail) {
        return invalid(List.of(new FieldError(field, detail)));
    }

    /** A list that is not to be had as this parameter of the query asks. */
    public static Problem badQuery(String parameter, String detail) {
        return of(400, "bad-query", parameter + " " + detail).with(List.of(new FieldError(parameter, detail)));
    }

    /**
     * What the address names is not there. The answer is one and the same for what never existed, what belongs to another
     * tenant, and what is no id at all.
     */
    public static Problem notThere(String what) {
        return of(404, "unknown-" + what, "There is no " + what.replace('-', ' ') + " of this id");
    }

    /** The same problem of a request. */
    public Problem correlated(String id) {
        return new Problem(type, title, status, code, detail, Optional.of(id), errors, changes, conflicts);
    }

    /** The same problem, which these fields of the input have. */
    public Problem with(List<FieldError> fields) {
        return new Problem(
                type, title, status, code, detail, correlation, Optional.of(List.copyOf(fields)), changes, conflicts);
    }

    /** The same problem, which these changes have. */
    public Problem withChanges(List<RefusedChange> refused) {
        return new Problem(
                type, title, status, code, detail, correlation, errors, Optional.of(List.copyOf(refused)), conflicts);
    }

    /** The same problem, which these places have. */
    public Problem withConflicts(List<Contradiction> places) {
        return new Problem(
                type, title, status, code, detail, correlation, errors, changes, Optional.of(List.copyOf(places)));
    }

    private static String title(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }
}
