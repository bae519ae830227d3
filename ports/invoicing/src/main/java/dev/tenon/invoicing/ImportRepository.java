package dev.tenon.invoicing;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import java.util.List;
import java.util.Optional;

/** The imports, lent with a session. */
public interface ImportRepository {

    /** The import of that id. */
    Optional<SalesImport> find(ImportId id);

    /** The import of that key. */
    Optional<SalesImport> findByKey(String key);

    /** Adds an import. */
    void add(SalesImport sales);

    /** Replaces the import's former state. */
    void replace(SalesImport sales);

    /** Imports in state {@link ImportState#RUNNING}, oldest first. */
    List<SalesImport> running();

    /** Keeps rows of an import. */
    void stage(ImportId id, List<SalesRow> rows);

    /** Forgets every row of an import. */
    void clear(ImportId id);

    /**
     * Groups the staged rows into documents, in the order in which they are to be posted: by the date text of their first row (ISO dates
     * sort as they read), then by its line.
     */
    void arrange(ImportId id);

    /** The next documents that are not done, in order. */
    List<StagedDocument> next(ImportId id, int limit);

    /** The rows of a document, by line. */
    List<SalesRow> rows(ImportId id, String document);

    /** Notes what became of the rows; the document is then done. Every row of the document is named. */
    void settle(ImportId id, String document, List<RowReport> reports);

    /** Refuses every row of a document for one reason, without reading them; the document is then done. */
    void refuse(ImportId id, String document, RowOutcome.Refused reason);

    /** The rows that are done, by line. */
    Page<RowReport> reports(ImportId id, RowFilter filter, PageRequest page);

    /** The figures so far. Amounts of posted documents are in the import's currency. */
    ImportFigures figures(SalesImport sales);
}
