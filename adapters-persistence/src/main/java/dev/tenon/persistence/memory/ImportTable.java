package dev.tenon.persistence.memory;

import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.ImportState;
import dev.tenon.invoicing.SalesImport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports of one tenant, each with its rows. */
final class ImportTable {
    private final UndoLog undo;
    private final MemoryTable<UUID, SalesImport> imports;
    private final MemoryTable<String, UUID> keys;
    private final MemoryTable<UUID, ImportRows> rows;

    ImportTable(UndoLog undo) {
        this.undo = undo;
        this.imports = new MemoryTable<>(undo);
        this.keys = new MemoryTable<>(undo);
        this.rows = new MemoryTable<>(undo);
    }

    Optional<SalesImport> find(ImportId id) {
        return imports.find(id.value());
    }

    Optional<SalesImport> findByKey(String key) {
        return keys.find(key).flatMap(imports::find);
    }

    void add(SalesImport sales) {
        if (find(sales.id()).isPresent() || findByKey(sales.order().key()).isPresent()) {
            throw new Conflict("There is an import of the key " + sales.order().key());
        }
        keys.put(sales.order().key(), sales.id().value());
        imports.put(sales.id().value(), sales);
    }

    void replace(SalesImport sales) {
        if (find(sales.id()).isEmpty()) {
            throw new Conflict("There is no import " + sales.id());
        }
        imports.put(sales.id().value(), sales);
    }

    List<SalesImport> running() {
        return imports.values().stream()
                .filter(sales -> sales.state() == ImportState.RUNNING)
                .sorted(Comparator.comparing(SalesImport::startedAt)
                        .thenComparing(sales -> sales.id().toString()))
                .toList();
    }

    /** The rows of an import; none at first. */
    ImportRows rows(ImportId id) {
        return rows.find(id.value()).orElseGet(() -> {
            var none = new ImportRows(undo);
            rows.put(id.value(), none);
            return none;
        });
    }
}
