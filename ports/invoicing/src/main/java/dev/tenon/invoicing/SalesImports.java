package dev.tenon.invoicing;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.util.List;
import java.util.Optional;

/**
 * Driving port: sales files become posted invoices and credit notes. A file's rows of one number are one document, posted or
 * refused as a whole, in the order of their dates. The file's number becomes the document's external reference, so that nothing
 * is posted twice, whatever is sent again or killed half-way.
 *
 * <p>A row is refused, with its line and reason, when it names no document or no customer, when its date, quantity or price cannot
 * be read, when its quantity has the wrong sign (above zero on an invoice, below on a credit note), when its price is below
 * zero or has more than six decimals, when it differs from the first row of its document in customer or date, or when another row of its document is refused.
 * A price of zero is taken.
 */
public interface SalesImports {

    /**
     * Takes a file in and keeps its rows; accepted with the import, whose documents {@link #run} then posts. A key that is known
     * gives the import that it names: an interrupted one is taken from the beginning of the file.
     */
    Decision<SalesImport, ImportRefusal> receive(TenantContext tenant, ReceiveSalesFile command, SalesFile file);

    /** Posts what is not done yet of a received import, and completes it. It may be run again at any time. */
    void run(TenantContext tenant, ImportId id);

    /** The import with its figures; empty when this tenant has none of that id. */
    Optional<ImportStatus> status(TenantContext tenant, ImportId id);

    /** The rows that are done, by line. Empty when this tenant has no such import. */
    Page<RowReport> rows(TenantContext tenant, ImportId id, RowFilter filter, PageRequest page);

    /** The imports that were received and are not completed, oldest first. */
    List<SalesImport> unfinished(TenantContext tenant);

    /** The key of the job that runs an import ({@link dev.tenon.kernel.Jobs#start}). */
    static String job(ImportId id) {
        return "sales-import:" + id;
    }
}
