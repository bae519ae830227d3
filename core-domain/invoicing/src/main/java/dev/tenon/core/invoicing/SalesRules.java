package dev.tenon.core.invoicing;

import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.RowOutcome.Refused;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.UnitPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges the rows of one document of a sales file. Pure: the same rows are judged the same. */
final class SalesRules {
    /** More rows under one number are no document, and would not fit in memory together. */
    static final int MOST_ROWS = 10_000;

    /** What every index of a store holds. */
    private static final int LONGEST_CUSTOMER = 100;

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
                ? new SalesDocument.Sale(
                        kind, first, SalesText.date(first.date()).orElseThrow(), lines)
                : new SalesDocument.Unfit(refusals);
    }

    static DocumentKind kind(String document) {
        return document.toUpperCase(Locale.ROOT).startsWith("C") ? DocumentKind.CREDIT_NOTE : DocumentKind.INVOICE;
    }

    private static Optional<Refused> check(SalesRow row, SalesRow first) {
        if (row.customer().isBlank()) {
            return refuse("customer-missing", "The row names no customer");
        }
        if (row.customer().length() > LONGEST_CUSTOMER) {
            return refuse(
                    "customer-reference-too-long",
                    "A customer's reference has at most " + LONGEST_CUSTOMER + " characters");
        }
        var date = SalesText.date(row.date());
        if (date.isEmpty()) {
            return refuse("date-invalid", "Not a date: '" + SalesText.shown(row.date()) + "'; write 2010-12-31");
        }
        if (!row.customer().equals(first.customer())) {
            return refuse("customer-differs", "Line " + first.line() + " of the document names another customer");
        }
        if (!date.equals(SalesText.date(first.date()))) {
            return refuse("date-differs", "Line " + first.line() + " of the document has another date");
        }
        return Optional.empty();
    }

    /** Adds the row's line, or says why there is none. */
    private static Optional<Refused> take(ReceiveSalesFile order, DocumentKind kind, SalesRow row, List<Line> lines) {
        var quantity = SalesText.decimal(row.quantity());
        if (quantity.isEmpty()) {
            return refuse("quantity-invalid", "Not a quantity: '" + SalesText.shown(row.quantity()) + "'");
        }
        var price = SalesText.decimal(row.unitPrice());
        if (price.isEmpty() || tooFine(price.orElseThrow())) {
            return refuse(
                    "price-invalid", "Not a price with up to six decimals: '" + SalesText.shown(row.unitPrice()) + "'");
        }
        if (price.orElseThrow().signum() < 0) {
            return refuse("price-negative", "The price is below zero: " + SalesText.shown(row.unitPrice()));
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
                        "The quantity on an invoice must be above zero: " + SalesText.shown(row.quantity()));
            case CREDIT_NOTE ->
                refuse(
                        "quantity-not-negative",
                        "The quantity on a credit note must be below zero: " + SalesText.shown(row.quantity()));
        };
    }

    private static Optional<Refused> refuse(String code, String detail) {
        return Optional.of(new Refused(code, detail));
    }
}
