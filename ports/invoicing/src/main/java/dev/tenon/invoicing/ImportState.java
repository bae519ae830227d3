package dev.tenon.invoicing;

/** Where an import stands. */
public enum ImportState {
    /** The file is coming in; sent again under the same key it is taken from its beginning. */
    RECEIVING,
    /** The whole file is here; its documents are posted in the background. */
    RUNNING,
    /** Every row was posted, found posted, or refused. */
    COMPLETED
}
