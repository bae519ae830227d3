package dev.tenon.reporting;

import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/**
 * Names one kept figure, for comparison.
 *
 * @param name measure or table, its keys and currency, such as {@code revenue/2010-12-01/GBP}
 */
public record FigureKey(String name) implements Comparable<FigureKey> {

    /** A measure of a day. */
    public static FigureKey ofMeasure(Measure measure, LocalDate day, Currency currency) {
        return new FigureKey(measure.key() + "/" + day + "/" + currency);
    }

    /** The change of what is open of a document on a day. */
    public static FigureKey ofOpenItem(UUID document, LocalDate day, Currency currency) {
        return new FigureKey("open/" + document + "/" + day + "/" + currency);
    }

    /** What a customer owes now. */
    public static FigureKey ofCustomer(UUID customer, Currency currency) {
        return new FigureKey("customer/" + customer + "/" + currency);
    }

    @Override
    public int compareTo(FigureKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
