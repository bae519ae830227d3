package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import java.util.Optional;
import java.util.UUID;

/** What became of a row, as its columns. */
record SettledRow(long line, String outcome, Optional<UUID> posted, Optional<String> code, Optional<String> detail) {

    static SettledRow of(RowReport report) {
        long line = report.row().line();
        return switch (report.outcome()) {
            case RowOutcome.Posted(var document) ->
                new SettledRow(line, "POSTED", Optional.of(document), Optional.empty(), Optional.empty());
            case RowOutcome.AlreadyPosted(var document) ->
                new SettledRow(line, "ALREADY_POSTED", Optional.of(document), Optional.empty(), Optional.empty());
            case RowOutcome.Refused(var code, var detail) ->
                new SettledRow(line, "REFUSED", Optional.empty(), Optional.of(code), Optional.of(detail));
        };
    }

    /** The document that a posted row is a line of. */
    Optional<UUID> postedNow() {
        return outcome.equals("POSTED") ? posted : Optional.empty();
    }
}
