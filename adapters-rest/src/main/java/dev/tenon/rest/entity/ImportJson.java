package dev.tenon.rest.entity;

import dev.tenon.rest.problem.FieldError;
import dev.tenon.rest.problem.Problem;
import java.util.List;

/** What became of a file as JSON. */
final class ImportJson {

    private ImportJson() {}

    /**
     * What became of the rows of a file.
     *
     * @param refusedRows the first refused rows
     * @param refusedRowsLeftOut how many more there are
     */
    public record ImportReport(
            long created,
            long changed,
            long unchanged,
            long refused,
            List<RefusedRow> refusedRows,
            long refusedRowsLeftOut) {}

    /**
     * A row that cannot be taken.
     *
     * @param line its line in the file
     */
    public record RefusedRow(long line, List<FieldError> errors) {}

    /**
     * A problem that ended an import: the file cannot be read from some line on.
     *
     * @param report of the rows before that line, which are in
     */
    public record StoppedImport(
            String type,
            String title,
            int status,
            String code,
            String detail,
            String correlation,
            long line,
            ImportReport report) {

        static StoppedImport of(MalformedFile file, String correlation, ImportReport report) {
            var problem = Problem.of(422, file.code(), file.told() + "; the rows before it are in, see the report");
            return new StoppedImport(
                    problem.type(),
                    problem.title(),
                    problem.status(),
                    problem.code(),
                    problem.detail(),
                    correlation,
                    file.line(),
                    report);
        }
    }
}
