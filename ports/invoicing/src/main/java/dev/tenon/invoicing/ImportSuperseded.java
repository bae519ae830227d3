package dev.tenon.invoicing;

import dev.tenon.kernel.Fault;

/** The same file is being received again under the same key; the later attempt goes on, this one ends. */
public final class ImportSuperseded extends Fault {
    private static final long serialVersionUID = 1L;

    public ImportSuperseded(ImportId id) {
        super("import-superseded", "Import " + id + " is being received again by another request, which goes on");
    }
}
