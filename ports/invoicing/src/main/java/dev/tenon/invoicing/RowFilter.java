package dev.tenon.invoicing;

/** Which rows of a report. */
public enum RowFilter {
    /** All rows that are done. */
    ALL,
    /** Rows posted by this import. */
    POSTED,
    /** Rows whose document was posted before. */
    ALREADY_POSTED,
    /** Rows refused. */
    REFUSED
}
