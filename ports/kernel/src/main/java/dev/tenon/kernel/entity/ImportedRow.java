package dev.tenon.kernel.entity;

import java.util.List;
import java.util.UUID;

/** What became of a row of a file. */
public sealed interface ImportedRow {

    /** The row's line in the file, from 1. */
    long line();

    /** A new entity was made of it. */
    record Created(long line, UUID id) implements ImportedRow {}

    /** The entity of its import key was changed by it. */
    record Changed(long line, UUID id) implements ImportedRow {}

    /** The entity of its import key says the same already. */
    record Unchanged(long line, UUID id) implements ImportedRow {}

    /** It cannot be taken. */
    record Refused(long line, List<FieldFault> faults) implements ImportedRow {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
