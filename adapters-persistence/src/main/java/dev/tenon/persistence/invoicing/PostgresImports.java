package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.ImportFigures;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.ImportRepository;
import dev.tenon.invoicing.InvoicingAudit;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.invoicing.StagedDocument;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.persistence.tenant.TenantWork;
import java.util.List;
import java.util.Optional;

/** The imports: the head row of each, its rows, and its documents. */
final class PostgresImports implements ImportRepository {
    private final TenantWork unit;
    private final ImportHeads heads;
    private final ImportRows rows;
    private final ImportDocuments documents;
    private final ImportTally tally;

    PostgresImports(TenantWork unit) {
        var sql = unit.sql();
        this.unit = unit;
        this.heads = new ImportHeads(sql);
        this.rows = new ImportRows(sql);
        this.documents = new ImportDocuments(sql);
        this.tally = new ImportTally(sql);
    }

    @Override
    public Optional<SalesImport> find(ImportId id) {
        return heads.find(id);
    }

    @Override
    public Optional<SalesImport> findByKey(String key) {
        return heads.findByKey(key);
    }

    @Override
    public void add(SalesImport sales) {
        heads.add(sales);
        unit.audit(InvoicingAudit.became(sales));
    }

    @Override
    public void replace(SalesImport sales) {
        heads.replace(sales);
        unit.audit(InvoicingAudit.became(sales));
    }

    @Override
    public List<SalesImport> running() {
        return heads.running();
    }

    @Override
    public void stage(ImportId id, List<SalesRow> staged) {
        heads.lock(id);
        rows.stage(id, staged);
    }

    @Override
    public void clear(ImportId id) {
        heads.lock(id);
        rows.clear(id);
        documents.clear(id);
    }

    @Override
    public void arrange(ImportId id) {
        documents.arrange(id);
    }

    @Override
    public List<StagedDocument> next(ImportId id, int limit) {
        return documents.next(id, limit);
    }

    @Override
    public List<SalesRow> rows(ImportId id, String document) {
        return rows.of(id, document);
    }

    @Override
    public void settle(ImportId id, String document, List<RowReport> reports) {
        rows.settle(id, document, reports);
        documents.settle(id, document, reports);
        if (reports.stream().anyMatch(report -> report.outcome() instanceof RowOutcome.Refused)) {
            unit.audit(InvoicingAudit.refused(id, document));
        }
    }

    @Override
    public void refuse(ImportId id, String document, RowOutcome.Refused reason) {
        rows.refuse(id, document, reason);
        documents.refuse(id, document);
        unit.audit(InvoicingAudit.refused(id, document));
    }

    @Override
    public Page<RowReport> reports(ImportId id, RowFilter filter, PageRequest page) {
        return rows.reports(id, filter, page);
    }

    @Override
    public ImportFigures figures(SalesImport sales) {
        return tally.of(sales);
    }
}
