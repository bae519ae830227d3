package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.ImportFigures;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.ImportState;
import dev.tenon.invoicing.ImportStatus;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.kernel.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Imports as JSON. */
final class ImportJson {

    private ImportJson() {}

    /** An import and how far it is. */
    public record ImportView(
            ImportId id,
            ImportState state,
            String source,
            Currency currency,
            Instant startedAt,
            long rows,
            long documents,
            long documentsDone,
            FiguresView figures) {

        static ImportView of(ImportStatus status) {
            var sales = status.sales();
            return new ImportView(
                    sales.id(),
                    sales.state(),
                    sales.order().source(),
                    sales.order().currency(),
                    sales.startedAt(),
                    sales.rows(),
                    status.figures().documents(),
                    status.figures().documentsDone(),
                    FiguresView.of(status.figures()));
        }
    }

    /**
     * What an import did so far.
     *
     * @param credited zero or below
     * @param refusals the refused rows by the code of their reason
     */
    public record FiguresView(
            long invoices,
            Money invoiced,
            long creditNotes,
            Money credited,
            long rowsPosted,
            long rowsAlreadyPosted,
            long rowsRefused,
            Map<String, Long> refusals) {

        static FiguresView of(ImportFigures figures) {
            return new FiguresView(
                    figures.invoices(),
                    figures.invoiced(),
                    figures.creditNotes(),
                    figures.credited(),
                    figures.rowsPosted(),
                    figures.rowsAlreadyPosted(),
                    figures.rowsRefused(),
                    new TreeMap<>(figures.refusals()));
        }
    }

    /**
     * A row of the file and what became of it.
     *
     * @param line its line in the file
     * @param outcome posted, already-posted or refused
     * @param documentId the invoice or credit note that it is a line of
     * @param code the reason of a refusal
     * @param detail the reason of a refusal in words
     */
    public record RowView(
            long line,
            RowFilter outcome,
            Optional<UUID> documentId,
            Optional<String> code,
            Optional<String> detail,
            String document,
            String date,
            String customer,
            String country,
            String item,
            String description,
            String quantity,
            String unitPrice) {

        static RowView of(RowReport report) {
            return switch (report.outcome()) {
                case RowOutcome.Posted(var id) -> of(report, RowFilter.POSTED, Optional.of(id));
                case RowOutcome.AlreadyPosted(var id) -> of(report, RowFilter.ALREADY_POSTED, Optional.of(id));
                case RowOutcome.Refused _ -> of(report, RowFilter.REFUSED, Optional.empty());
            };
        }

        private static RowView of(RowReport report, RowFilter outcome, Optional<UUID> documentId) {
            var row = report.row();
            var refused = Optional.of(report.outcome())
                    .filter(RowOutcome.Refused.class::isInstance)
                    .map(RowOutcome.Refused.class::cast);
            return new RowView(
                    row.line(),
                    outcome,
                    documentId,
                    refused.map(RowOutcome.Refused::code),
                    refused.map(RowOutcome.Refused::detail),
                    row.document(),
                    row.date(),
                    row.customer(),
                    row.country(),
                    row.item(),
                    row.description(),
                    row.quantity(),
                    row.unitPrice());
        }
    }
}
