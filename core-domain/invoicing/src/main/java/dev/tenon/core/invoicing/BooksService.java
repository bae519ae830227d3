package dev.tenon.core.invoicing;

import static dev.tenon.invoicing.InvoicingPermissions.READ_BOOKS;
import static dev.tenon.invoicing.InvoicingPermissions.REBUILD_BOOKS;

import dev.tenon.invoicing.AccountBalance;
import dev.tenon.invoicing.Aging;
import dev.tenon.invoicing.Books;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.JournalEntry;
import dev.tenon.invoicing.RebuildReport;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.time.LocalDate;
import java.util.List;

/** Reads the books. */
final class BooksService implements Books {
    private final InvoicingStore store;

    BooksService(InvoicingStore store) {
        this.store = store;
    }

    @Override
    public Aging aging(TenantContext tenant, LocalDate asOf) {
        tenant.require(READ_BOOKS);
        return store.within(
                tenant,
                session -> AgingRules.aging(
                        asOf,
                        session.books().openAsOf(asOf),
                        session.books().balancesAsOf(asOf),
                        tenant.baseCurrency()));
    }

    @Override
    public List<AccountBalance> balances(TenantContext tenant, LocalDate asOf) {
        tenant.require(READ_BOOKS);
        return store.within(tenant, session -> session.books().balancesAsOf(asOf));
    }

    @Override
    public Page<JournalEntry> journal(TenantContext tenant, PageRequest page) {
        tenant.require(READ_BOOKS);
        return store.within(tenant, session -> session.books().journal(page));
    }

    @Override
    public RebuildReport compare(TenantContext tenant) {
        tenant.require(REBUILD_BOOKS);
        return store.within(tenant, session -> session.books().compare());
    }

    @Override
    public RebuildReport rebuild(TenantContext tenant) {
        tenant.require(REBUILD_BOOKS);
        return store.within(tenant, session -> session.books().rebuild());
    }
}
