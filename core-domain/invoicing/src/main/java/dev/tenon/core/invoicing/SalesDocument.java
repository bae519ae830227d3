package dev.tenon.core.invoicing;

import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** What the rows of one number in a sales file turned out to be. */
sealed interface SalesDocument {

    /**
     * A sale or its credit.
     *
     * @param first its first row, which tells number and customer
     */
    record Sale(DocumentKind kind, SalesRow first, LocalDate date, List<Line> lines) implements SalesDocument {
        public Sale {
            lines = List.copyOf(lines);
        }
    }

    /** Not to be posted: at least one row is refused, so all are. */
    record Unfit(List<RefusedRow> refused) implements SalesDocument {
        public Unfit {
            refused = List.copyOf(refused);
        }

        /** A report for every row of the document: its own reason, or that another row has one. */
        List<RowReport> reports(List<SalesRow> rows) {
            var reasons = new HashMap<Long, RowOutcome.Refused>();
            refused.forEach(row -> reasons.put(row.row().line(), row.reason()));
            var first = refused.getFirst();
            var other = new RowOutcome.Refused(
                    "document-refused",
                    "Line " + first.row().line() + " of the same document is refused: "
                            + first.reason().code());
            return rows.stream()
                    .map(row -> new RowReport(row, reasons.getOrDefault(row.line(), other)))
                    .toList();
        }
    }

    /** A row and why it is refused. */
    record RefusedRow(SalesRow row, RowOutcome.Refused reason) {}
}
