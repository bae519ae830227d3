package dev.tenon.invoicing;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.time.LocalDate;
import java.util.List;

/** Driving port: what the books say. Every figure is as of an accounting date in the tenant's time zone. */
public interface Books {

    /** Receivables by age, from the receivable entries dated up to the date. */
    Aging aging(TenantContext tenant, LocalDate asOf);

    /** The balances of the general ledger's accounts, from the journal entries dated up to the date. */
    List<AccountBalance> balances(TenantContext tenant, LocalDate asOf);

    /** The general journal, in the order in which it was recorded. */
    Page<JournalEntry> journal(TenantContext tenant, PageRequest page);

    /** Rebuilds all projections from the streams beside the live ones and compares. Changes nothing. */
    RebuildReport compare(TenantContext tenant);

    /** Rebuilds all projections from the streams and puts them in place of the live ones. */
    RebuildReport rebuild(TenantContext tenant);
}
