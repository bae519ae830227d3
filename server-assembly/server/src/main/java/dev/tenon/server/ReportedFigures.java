package dev.tenon.server;

import java.util.Map;
import java.util.Set;

/** What dashboards and reports may show, and by what it is told apart; fields of the firm's own that are dimensions come to these. */
final class ReportedFigures {
    /** The dimensions by measure. */
    static final Map<String, Set<String>> DIMENSIONS = Map.of(
            "invoicing.revenue", Set.of("month", "customer"),
            "invoicing.cash-received", Set.of("month"),
            "invoicing.receivables", Set.of("customer"));

    private ReportedFigures() {}
}
