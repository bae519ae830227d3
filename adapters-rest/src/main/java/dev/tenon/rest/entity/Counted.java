package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.ImportedRow;
import dev.tenon.rest.entity.ImportJson.ImportReport;
import dev.tenon.rest.entity.ImportJson.RefusedRow;
import dev.tenon.rest.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts what becomes of rows, and keeps the first refused ones. */
final class Counted implements Consumer<ImportedRow> {
    /** The most refused rows that a report names. */
    static final int MOST_ROWS = 1000;

    private final List<RefusedRow> rows = new ArrayList<>();
    private long created;
    private long changed;
    private long unchanged;
    private long refused;

    @Override
    public void accept(ImportedRow row) {
        switch (row) {
            case ImportedRow.Created _ -> created++;
            case ImportedRow.Changed _ -> changed++;
            case ImportedRow.Unchanged _ -> unchanged++;
            case ImportedRow.Refused no -> refuse(no);
        }
    }

    ImportReport report() {
        return new ImportReport(created, changed, unchanged, refused, List.copyOf(rows), refused - rows.size());
    }

    private void refuse(ImportedRow.Refused row) {
        refused++;
        if (rows.size() < MOST_ROWS) {
            var errors = row.faults().stream()
                    .map(fault -> new FieldError(fault.path(), fault.detail(), Optional.of(fault.code())))
                    .toList();
            rows.add(new RefusedRow(row.line(), errors));
        }
    }
}
