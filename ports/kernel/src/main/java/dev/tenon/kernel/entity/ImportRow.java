package dev.tenon.kernel.entity;

import java.util.List;

/**
 * A row of a file, as far as the edge could read it.
 *
 * @param line the row's line in the file, from 1
 * @param faults what could not be read; a row with any is refused
 */
public record ImportRow(long line, FieldValues values, List<FieldFault> faults) {
    public ImportRow {
        faults = List.copyOf(faults);
    }
}
