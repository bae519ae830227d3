package dev.tenon.invoicing;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The projections, lent with a session for reading; they are written with the events that they derive from. */
public interface BookRepository {

    /** The document with this external reference. */
    Optional<DocumentSummary> findByExternal(ExternalReference external);

    /** Documents, newest date first, then by id, descending. */
    Page<DocumentSummary> documents(DocumentFilter filter, PageRequest page);

    /** What is open per customer, currency and due date, of entries dated up to the date; sums of zero are left out. */
    List<OpenAmount> openAsOf(LocalDate asOf);

    /** The balance of each account and currency, of entries dated up to the date, by account code. */
    List<AccountBalance> balancesAsOf(LocalDate asOf);

    /** The entries of the journal in the order in which they were recorded. */
    Page<JournalEntry> journal(PageRequest page);

    /** Computes all projections of the tenant anew from the streams beside the live ones, and compares. */
    RebuildReport compare();

    /** The same, and puts the rebuilt rows in place of the live ones where they differ. */
    RebuildReport rebuild();
}
