package dev.tenon.launcher.faults;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A document that the generator drew, and what has to become of it.
 *
 * @param number its number in the file
 * @param total what its rows add up to, above zero
 * @param rows its rows in the file
 */
record Sale(String number, LocalDate day, Fate fate, String currency, BigDecimal total, List<String> rows) {
    /** What has to become of a document. */
    enum Fate {
        INVOICED,
        CREDITED,
        REFUSED
    }

    Sale {
        rows = List.copyOf(rows);
    }

    /** What it adds to what the customer owes, and to revenue. */
    BigDecimal worth() {
        return switch (fate) {
            case INVOICED -> total;
            case CREDITED -> total.negate();
            case REFUSED -> BigDecimal.ZERO;
        };
    }
}
