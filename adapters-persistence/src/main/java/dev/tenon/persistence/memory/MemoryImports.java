package dev.tenon.persistence.memory;

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
import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The imports as lent with a session. */
record MemoryImports(Lease lease, MemoryPlatform platform, InvoicingMemory memory) implements ImportRepository {
    private static final Pages REPORTS = new Pages("rows");

    @Override
    public Optional<SalesImport> find(ImportId id) {
        return imports().find(id);
    }

    @Override
    public Optional<SalesImport> findByKey(String key) {
        return imports().findByKey(key);
    }

    @Override
    public void add(SalesImport sales) {
        imports().add(sales);
        tell(InvoicingAudit.became(sales));
    }

    @Override
    public void replace(SalesImport sales) {
        imports().replace(sales);
        tell(InvoicingAudit.became(sales));
    }

    @Override
    public List<SalesImport> running() {
        return imports().running();
    }

    @Override
    public void stage(ImportId id, List<SalesRow> rows) {
        imports().rows(id).stage(rows);
    }

    @Override
    public void clear(ImportId id) {
        imports().rows(id).clear();
    }

    @Override
    public void arrange(ImportId id) {
        imports().rows(id).arrange();
    }

    @Override
    public List<StagedDocument> next(ImportId id, int limit) {
        return imports().rows(id).next(limit);
    }

    @Override
    public List<SalesRow> rows(ImportId id, String document) {
        return imports().rows(id).rows(document);
    }

    @Override
    public void settle(ImportId id, String document, List<RowReport> reports) {
        imports().rows(id).settle(document, reports);
        if (reports.stream().anyMatch(report -> report.outcome() instanceof RowOutcome.Refused)) {
            tell(InvoicingAudit.refused(id, document));
        }
    }

    @Override
    public void refuse(ImportId id, String document, RowOutcome.Refused reason) {
        imports().rows(id).refuse(document, reason);
        tell(InvoicingAudit.refused(id, document));
    }

    @Override
    public Page<RowReport> reports(ImportId id, RowFilter filter, PageRequest page) {
        var rest = imports().rows(id).reportsAfter(REPORTS.number(page)).entrySet().stream()
                .filter(report -> fits(report.getValue().outcome(), filter));
        return REPORTS.page(rest, page, Map.Entry::getValue, Map.Entry::getKey);
    }

    @Override
    public ImportFigures figures(SalesImport sales) {
        var rows = imports().rows(sales.id());
        var tally = new ImportTally(memory.ledger().books(), sales.order().currency());
        rows.reportsAfter(0).values().forEach(tally::count);
        return tally.figures(rows.documents(), rows.documentsDone());
    }

    private void tell(AuditEntry entry) {
        platform.audit().add(lease.tenant(), entry);
    }

    private ImportTable imports() {
        lease.use();
        return memory.imports();
    }

    private static boolean fits(RowOutcome outcome, RowFilter filter) {
        return switch (filter) {
            case ALL -> true;
            case POSTED -> outcome instanceof RowOutcome.Posted;
            case ALREADY_POSTED -> outcome instanceof RowOutcome.AlreadyPosted;
            case REFUSED -> outcome instanceof RowOutcome.Refused;
        };
    }
}
