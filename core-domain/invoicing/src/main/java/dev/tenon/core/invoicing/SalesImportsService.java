package dev.tenon.core.invoicing;

import static dev.tenon.invoicing.InvoicingPermissions.IMPORT_SALES;
import static dev.tenon.invoicing.InvoicingPermissions.POST_CREDIT_NOTES;
import static dev.tenon.invoicing.InvoicingPermissions.POST_INVOICES;

import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.ImportRefusal;
import dev.tenon.invoicing.ImportState;
import dev.tenon.invoicing.ImportStatus;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesFile;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.invoicing.StagedDocument;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Takes sales files in and posts their documents, each in a transaction of its own. */
final class SalesImportsService implements SalesImports {
    private static final int DOCUMENTS_AT_A_TIME = 100;

    private final InvoicingStore store;
    private final Clock clock;
    private final Ids ids;

    SalesImportsService(InvoicingStore store, Clock clock, Ids ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Decision<SalesImport, ImportRefusal> receive(
            TenantContext tenant, ReceiveSalesFile command, SalesFile file) {
        requireImporting(tenant);
        if (!ExternalReference.isSource(command.source())) {
            return Decision.refuse(new ImportRefusal.SourceInvalid(command.source()));
        }
        if (!InvoiceRules.termsAllowed(command.termsDays())) {
            return Decision.refuse(new ImportRefusal.TermsOutOfRange(command.termsDays()));
        }
        return new SalesReception(store, tenant.because(Cause.NONE), clock, ids).receive(command, file);
    }

    @Override
    public void run(TenantContext tenant, ImportId id) {
        requireImporting(tenant);
        var reader = tenant.because(Cause.NONE);
        var found = store.within(reader, session -> session.imports().find(id));
        found.filter(sales -> sales.state() == ImportState.RUNNING).ifPresent(sales -> run(tenant, reader, sales));
    }

    @Override
    public Optional<ImportStatus> status(TenantContext tenant, ImportId id) {
        tenant.require(IMPORT_SALES);
        return store.within(
                tenant.because(Cause.NONE),
                session -> session.imports()
                        .find(id)
                        .map(sales -> new ImportStatus(sales, session.imports().figures(sales))));
    }

    @Override
    public Page<RowReport> rows(TenantContext tenant, ImportId id, RowFilter filter, PageRequest page) {
        tenant.require(IMPORT_SALES);
        return store.within(tenant, session -> session.imports().reports(id, filter, page));
    }

    @Override
    public List<SalesImport> unfinished(TenantContext tenant) {
        tenant.require(IMPORT_SALES);
        return store.within(
                tenant.because(Cause.NONE), session -> session.imports().running());
    }

    /** Whoever sends a file posts what is in it. */
    private static void requireImporting(TenantContext tenant) {
        tenant.require(IMPORT_SALES);
        tenant.require(POST_INVOICES);
        tenant.require(POST_CREDIT_NOTES);
    }

    private void run(TenantContext tenant, TenantContext reader, SalesImport sales) {
        var posting = new SalesPosting(DateRules.of(tenant, clock), ids, sales);
        var documents = next(reader, sales);
        while (!documents.isEmpty()) {
            documents.forEach(document -> post(tenant, sales, posting, document));
            documents = next(reader, sales);
        }
        store.within(reader, session -> {
            session.imports().replace(sales.completed());
            return Done.DONE;
        });
    }

    private List<StagedDocument> next(TenantContext reader, SalesImport sales) {
        return store.within(reader, session -> session.imports().next(sales.id(), DOCUMENTS_AT_A_TIME));
    }

    /** The claim names the document, so that two runs of one import post it once. */
    private void post(TenantContext tenant, SalesImport sales, SalesPosting posting, StagedDocument document) {
        var step = new Cause.Job("sales-import:" + sales.id() + ":" + document.firstLine());
        store.within(tenant.because(step), session -> {
            posting.settle(session, tenant, document);
            return Done.DONE;
        });
    }
}
