package dev.tenon.kernel;

import java.time.LocalDate;
import java.time.Month;

/**
 * A fiscal year, named by the calendar year in which it begins.
 *
 * @param startsIn the calendar year of its first day
 */
public record FiscalYear(int startsIn) {

    /** The fiscal year of a date, where fiscal years begin on the first of the given month. */
    public static FiscalYear of(LocalDate date, Month firstMonth) {
        return new FiscalYear(date.getMonth().compareTo(firstMonth) < 0 ? date.getYear() - 1 : date.getYear());
    }

    @Override
    public String toString() {
        return Integer.toString(startsIn);
    }
}
