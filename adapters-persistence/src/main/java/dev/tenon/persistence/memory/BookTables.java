package dev.tenon.persistence.memory;

import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.JournalEntry;
import dev.tenon.invoicing.Projection;
import dev.tenon.invoicing.ReceivableEntry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The projections of one tenant. Receivable and journal entries are numbered as they come. */
final class BookTables {
    private final MemoryTable<UUID, DocumentSummary> documents;
    private final MemoryTable<String, UUID> externals;
    private final MemoryTable<Long, ReceivableEntry> receivables;
    private final MemoryTable<Long, JournalEntry> journal;

    BookTables(UndoLog undo) {
        this.documents = new MemoryTable<>(undo);
        this.externals = new MemoryTable<>(undo);
        this.receivables = new MemoryTable<>(undo);
        this.journal = new MemoryTable<>(undo);
    }

    void write(Projection projection) {
        projection.document().ifPresent(this::write);
        projection.receivables().forEach(entry -> receivables.put(receivables.size() + 1L, entry));
        projection.journal().forEach(entry -> journal.put(journal.size() + 1L, entry));
    }

    Optional<DocumentSummary> find(UUID document) {
        return documents.find(document);
    }

    Optional<DocumentSummary> findByExternal(ExternalReference external) {
        return externals.find(external.toString()).flatMap(documents::find);
    }

    MemoryTable<UUID, DocumentSummary> documents() {
        return documents;
    }

    MemoryTable<Long, ReceivableEntry> receivables() {
        return receivables;
    }

    MemoryTable<Long, JournalEntry> journal() {
        return journal;
    }

    /** Puts the rows of others in place of these. */
    void replaceBy(BookTables others) {
        List.of(documents, externals, receivables, journal).forEach(MemoryTable::clear);
        others.documents.values().forEach(this::write);
        others.receivables.all().forEach(receivables::put);
        others.journal.all().forEach(journal::put);
    }

    private void write(DocumentSummary document) {
        document.external().ifPresent(external -> own(external, document.id()));
        documents.put(document.id(), document);
    }

    private void own(ExternalReference external, UUID document) {
        var owner = externals.find(external.toString());
        if (owner.isPresent() && !owner.orElseThrow().equals(document)) {
            throw new Conflict("Another document has the external reference " + external);
        }
        externals.put(external.toString(), document);
    }
}
