package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.GBP;

import dev.tenon.invoicing.ImportFigures;
import dev.tenon.invoicing.ImportRefusal;
import dev.tenon.invoicing.ImportStatus;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesFile;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports files as a user of the module would, and remembers the last import. */
final class ImportDesk {
    private final Bench bench;
    private Optional<SalesImport> last = Optional.empty();

    ImportDesk(Bench bench) {
        this.bench = bench;
    }

    static ReceiveSalesFile order(String key) {
        return new ReceiveSalesFile(key, "sales", GBP, 30, Map.of());
    }

    /** Receives the rows and posts them. */
    ImportFigures imported(String key, SalesRow... rows) {
        return importedBy(bench.clerk(), key, rows);
    }

    ImportFigures importedBy(TenantContext clerk, String key, SalesRow... rows) {
        last = Optional.of(Bench.only(bench.module().imports().receive(clerk, order(key), SalesRows.file(rows))));
        run(clerk);
        return status().figures();
    }

    Decision<SalesImport, ImportRefusal> receive(String key, SalesFile file) {
        var decision = bench.module().imports().receive(bench.clerk(), order(key), file);
        decision.ifAccepted(accepted -> last = Optional.of(accepted.getFirst()));
        return decision;
    }

    void run() {
        run(bench.clerk());
    }

    private void run(TenantContext clerk) {
        bench.module().imports().run(clerk, last.orElseThrow().id());
    }

    /** The last import as it is now. */
    SalesImport last() {
        return status().sales();
    }

    ImportStatus status() {
        return bench.module()
                .imports()
                .status(bench.clerk(), last.orElseThrow().id())
                .orElseThrow();
    }

    List<RowReport> reports(RowFilter filter) {
        return bench.module()
                .imports()
                .rows(bench.clerk(), last.orElseThrow().id(), filter, PageRequest.first(500))
                .items();
    }

    /** The refused rows of the last import: line and code of the reason. */
    List<Map.Entry<Long, String>> reasons() {
        return reports(RowFilter.REFUSED).stream()
                .map(report -> Map.entry(report.row().line(), ((RowOutcome.Refused) report.outcome()).code()))
                .toList();
    }
}
