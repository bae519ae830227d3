package dev.tenon.core.invoicing;

import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.CurrencyDiffers;
import dev.tenon.invoicing.InvoicingRefusal.LineRefused;
import dev.tenon.invoicing.InvoicingRefusal.NoLines;
import dev.tenon.invoicing.Line;
import dev.tenon.kernel.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the lines of every document must hold. */
final class LineRules {

    private LineRules() {}

    /** The first thing that is wrong with the lines, or with their sum. */
    static Optional<InvoicingRefusal> check(List<Line> lines, Currency currency) {
        if (lines.isEmpty()) {
            return Optional.of(new NoLines());
        }
        var total = Money.zero(currency);
        for (int i = 0; i < lines.size(); i++) {
            var problem = check(i + 1, lines.get(i), currency);
            if (problem.isPresent()) {
                return problem;
            }
            try {
                total = total.plus(lines.get(i).amount());
            } catch (ArithmeticException e) {
                return Optional.of(new LineRefused(i + 1, "the document's total has too many digits"));
            }
        }
        return Optional.empty();
    }

    private static Optional<InvoicingRefusal> check(int number, Line line, Currency currency) {
        if (!line.price().currency().equals(currency)) {
            return Optional.of(new CurrencyDiffers(currency, line.price().currency()));
        }
        if (line.quantity().value().signum() <= 0) {
            return Optional.of(new LineRefused(number, "the quantity must be above zero"));
        }
        if (line.price().amount().signum() < 0) {
            return Optional.of(new LineRefused(number, "the price must not be below zero"));
        }
        return checkAmount(number, line);
    }

    private static Optional<InvoicingRefusal> checkAmount(int number, Line line) {
        try {
            return line.amount().equals(line.price().times(line.quantity()))
                    ? Optional.empty()
                    : Optional.of(new LineRefused(number, "the amount must be quantity times price"));
        } catch (ArithmeticException e) {
            return Optional.of(new LineRefused(number, "the amount has too many digits"));
        }
    }
}
