package dev.tenon.rest.invoicing;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.rest.invoicing.ImportJson.RowView;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.UUID;

/** The whole row report as CSV, page after page while it goes out. */
record RowReportCsv(SalesImports imports, TenantContext tenant, ImportId id, RowFilter filter, Page<RowReport> first)
        implements StreamingOutput {

    @Override
    public void write(OutputStream output) throws IOException {
        var csv = CsvWriter.builder().build(output);
        csv.writeRecord(
                "line",
                "outcome",
                "documentId",
                "code",
                "detail",
                "document",
                "date",
                "customer",
                "country",
                "item",
                "description",
                "quantity",
                "unitPrice");
        var page = first;
        write(csv, page);
        while (page.next().isPresent()) {
            page = imports.rows(
                    tenant,
                    id,
                    filter,
                    new PageRequest(PageRequest.MOST, page.next().orElseThrow()));
            write(csv, page);
        }
        csv.flush();
    }

    private static void write(CsvWriter csv, Page<RowReport> page) {
        for (var report : page.items()) {
            var row = RowView.of(report);
            csv.writeRecord(
                    Long.toString(row.line()),
                    row.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    row.documentId().map(UUID::toString).orElse(""),
                    row.code().orElse(""),
                    row.detail().orElse(""),
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
