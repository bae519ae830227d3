package dev.tenon.invoicing;

import dev.tenon.kernel.FiscalYear;
import java.time.LocalDate;

/**
 * Where a series stands in a fiscal year.
 *
 * @param last the last number given; 0 before the first
 * @param lastPostedOn the posting date of the last number; {@link LocalDate#MIN} before the first
 */
public record Counter(Series series, FiscalYear year, long last, LocalDate lastPostedOn) {

    /** A series that has given no number yet. */
    public static Counter fresh(Series series, FiscalYear year) {
        return new Counter(series, year, 0, LocalDate.MIN);
    }

    /** The number that comes next. */
    public DocumentNumber next() {
        return new DocumentNumber(series, year, last + 1);
    }

    /** The counter after the next number was given to a document posted on this date. */
    public Counter advanced(LocalDate postedOn) {
        return new Counter(series, year, last + 1, postedOn);
    }
}
