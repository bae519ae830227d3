package dev.tenon.invoicing;

import dev.tenon.kernel.FiscalYear;
import java.util.Locale;

/**
 * The gapless number of a posted document, unique per tenant, series and fiscal year. Its text is {@code INV-2026-000042}.
 *
 * @param sequence from 1, without gaps
 */
public record DocumentNumber(Series series, FiscalYear year, long sequence) {

    /** The number as it stands on the document; unique within the tenant. */
    public String text() {
        return String.format(Locale.ROOT, "%s-%04d-%06d", series.prefix(), year.startsIn(), sequence);
    }

    @Override
    public String toString() {
        return text();
    }
}
