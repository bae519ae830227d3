package dev.tenon.reporting;

import java.util.Locale;

/** The additive measures that are kept per day. */
public enum Measure {
    /** Invoices less credit notes, by posting date. */
    REVENUE,
    /** Payments received, by the day they came in. */
    CASH_RECEIVED;

    /** The measure's stable name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
