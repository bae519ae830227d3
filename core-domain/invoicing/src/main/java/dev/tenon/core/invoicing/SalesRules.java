package dev.tenon.core.invoicing;

import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.RowOutcome.Refused;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the rows of one document of a sales file. Pure: the same rows are judged the same. */
final class SalesRules {
    /** More rows under one number are no document, and would not fit in memory together. */
    static final int MOST_ROWS = 10_000;

    private static final int LONGEST_DECIMAL = 40;
    private static final int MOST_DECIMALS = 20;
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([ T].*)?");

    private SalesRules() {}

    /** Judges a document by its rows, of which there is at least one. */
    static SalesDocument judge(ReceiveSalesFile order, List<SalesRow> rows) {
        var first = rows.getFirst();
        var kind = kind(first.document());
        var lines = new ArrayList<Line>(rows.size());
        var refusals = new ArrayList<SalesDocument.RefusedRow>();
        for (var row : rows) {
            var refusal = check(row, first).or(() -> take(order, kind, row, lines));
            refusal.ifPresent(reason -> refusals.add(new SalesDocument.RefusedRow(row, reason)));
        }
        return refusals.isEmpty()
                ? new SalesDocument.Sale(kind, first, date(first.date()).orElseThrow(), lines)
                : new SalesDocument.Unfit(refusals);
    }

    static DocumentKind kind(String document) {
        return document.toUpperCase(Locale.ROOT).startsWith("C") ? DocumentKind.CREDIT_NOTE : DocumentKind.INVOICE;
    }

    private static Optional<Refused> check(SalesRow row, SalesRow first) {
        if (row.customer().isBlank()) {
            return refuse("customer-missing", "The row names no customer");
        }
        var date = date(row.date());
        if (date.isEmpty()) {
            return refuse("date-invalid", "Not a date: '" + shown(row.date()) + "'; write 2010-12-31");
        }
        if (!row.customer().equals(first.customer())) {
            return refuse("customer-differs", "Line " + first.line() + " of the document names another customer");
        }
        if (!date.equals(date(first.date()))) {
            return refuse("date-differs", "Line " + first.line() + " of the document has another date");
        }
        return Optional.empty();
    }

    /** Adds the row's line, or says why there is none. */
    private static Optional<Refused> take(ReceiveSalesFile order, DocumentKind kind, SalesRow row, List<Line> lines) {
        var quantity = decimal(row.quantity());
        if (quantity.isEmpty()) {
            return refuse("quantity-invalid", "Not a quantity: '" + shown(row.quantity()) + "'");
        }
        var price = decimal(row.unitPrice());
        if (price.isEmpty() || tooFine(price.orElseThrow())) {
            return refuse("price-invalid", "Not a price with up to six decimals: '" + shown(row.unitPrice()) + "'");
        }
        if (price.orElseThrow().signum() < 0) {
            return refuse("price-negative", "The price is below zero: " + shown(row.unitPrice()));
        }
        var sold = kind == DocumentKind.INVOICE
                ? quantity.orElseThrow()
                : quantity.orElseThrow().negate();
        if (sold.signum() <= 0) {
            return wrongSign(kind, row);
        }
        try {
            var unitPrice = new UnitPrice(price.orElseThrow(), order.currency());
            lines.add(Line.of(row.item(), row.description(), new Quantity(sold, Quantity.PIECES), unitPrice));
            return Optional.empty();
        } catch (ArithmeticException e) {
            return refuse("amount-too-large", "Quantity times price has too many digits");
        }
    }

    private static boolean tooFine(BigDecimal price) {
        return price.stripTrailingZeros().scale() > UnitPrice.MOST_DECIMALS;
    }

    private static Optional<Refused> wrongSign(DocumentKind kind, SalesRow row) {
        return switch (kind) {
            case INVOICE ->
                refuse(
                        "quantity-not-positive",
                        "The quantity on an invoice must be above zero: " + shown(row.quantity()));
            case CREDIT_NOTE ->
                refuse(
                        "quantity-not-negative",
                        "The quantity on a credit note must be below zero: " + shown(row.quantity()));
        };
    }

    private static Optional<Refused> refuse(String code, String detail) {
        return Optional.of(new Refused(code, detail));
    }

    /** A decimal of sane length: no exponent can blow it up, and no digits are read in vain. */
    private static Optional<BigDecimal> decimal(String text) {
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
    private static Optional<LocalDate> date(String text) {
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
    private static String shown(String text) {
        return text.length() <= LONGEST_DECIMAL ? text : text.substring(0, LONGEST_DECIMAL) + "...";
    }
}
