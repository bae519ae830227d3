package dev.tenon.core.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts of a sales file's columns. */
final class SalesText {
    private static final int LONGEST_DECIMAL = 40;
    private static final int MOST_DECIMALS = 20;
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([ T].*)?");

    private SalesText() {}

    /** A decimal of sane length: no exponent can blow it up, and no digits are read in vain. */
    static Optional<BigDecimal> decimal(String text) {
        var digits = text.strip();
        if (digits.length() > LONGEST_DECIMAL) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(digits)).filter(value -> Math.abs(value.scale()) <= MOST_DECIMALS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** An ISO date of the common era with four digits of a year, also as the first part of a date and time. */
    static Optional<LocalDate> date(String text) {
        var matcher = DATE.matcher(text.strip());
        try {
            return Optional.of(matcher)
                    .filter(Matcher::matches)
                    .map(match -> LocalDate.parse(match.group(1)))
                    .filter(date -> date.getYear() > 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** So much of a text as a person needs to recognise it. */
    static String shown(String text) {
        return text.length() <= LONGEST_DECIMAL ? text : text.substring(0, LONGEST_DECIMAL) + "...";
    }
}
