package dev.tenon.server;

import java.util.Map;
import java.util.Set;

/**
 * What dashboards and reports may name, and by what it is told apart; fields of the firm's own that are dimensions come to these. What is told of
 * opportunities is in the journal; Reporting makes no figures of it yet.
 */
final class ReportedFigures {
    /** The dimensions by measure. */
    static final Map<String, Set<String>> DIMENSIONS = Map.of(
            "invoicing.revenue", Set.of("month", "customer"),
            "invoicing.cash-received", Set.of("month"),
            "invoicing.receivables", Set.of("customer"),
            "crm.pipeline-open", Set.of("stage", "owner"),
            "crm.pipeline-weighted", Set.of("stage", "owner", "month"),
            "crm.won", Set.of("month", "owner"),
            "crm.win-rate", Set.of("month"),
            "crm.sales-cycle", Set.of("month"));

    private ReportedFigures() {}
}
