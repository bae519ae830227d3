package dev.tenon.invoicing;

/** A series of numbers; each counts by itself in each fiscal year. */
public enum Series {
    /** Invoices. */
    INVOICE("INV"),
    /** Credit notes. */
    CREDIT_NOTE("CRN");

    private final String prefix;

    Series(String prefix) {
        this.prefix = prefix;
    }

    /** What its numbers begin with. */
    public String prefix() {
        return prefix;
    }
}
