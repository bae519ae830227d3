package dev.tenon.rest.problem;

import dev.tenon.kernel.Fault;
import java.util.Map;

/** How each fault of the ports is told. A fault that is not listed is an internal error. */
final class Faults {

    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("permission-denied", 403),
            Map.entry("module-not-active", 404),
            Map.entry("not-admitted", 401),
            Map.entry("idempotency-key-reused", 422),
            Map.entry("request-in-flight", 409),
            Map.entry("import-superseded", 409),
            Map.entry("bad-cursor", 400),
            Map.entry("bad-query", 400),
            Map.entry("malformed-sales-file", 422),
            Map.entry("store-unavailable", 503),
            Map.entry("stale-session", 500),
            Map.entry("corrupt-stream", 500),
            Map.entry("undecodable-event", 500));

    /** Faults whose own message is for the log. */
    private static final Map<String, String> DETAIL = Map.of(
            "not-admitted", "The token does not admit you to this firm; sign in again",
            "store-unavailable", "The data cannot be reached at this moment; try again in some seconds");

    private Faults() {}

    static boolean known(String code) {
        return STATUS.containsKey(code);
    }

    static Problem problem(Fault fault) {
        int status = STATUS.getOrDefault(fault.code(), 500);
        return status == 500
                ? Problem.of(500, fault.code(), Problems.INTERNAL)
                : Problem.of(status, fault.code(), DETAIL.getOrDefault(fault.code(), message(fault)));
    }

    private static String message(Fault fault) {
        var message = fault.getMessage();
        return message == null ? fault.code() : message;
    }
}
