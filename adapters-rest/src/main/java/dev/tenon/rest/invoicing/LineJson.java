package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.Line;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.UnitPrice;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Document lines as JSON. */
final class LineJson {

    /** No amount beyond this fits the ledger together with others. */
    private static final BigDecimal MOST = new BigDecimal("1E12");

    private LineJson() {}

    /**
     * A line to be billed or credited.
     *
     * @param item the firm's own code of the item
     * @param unit {@code pcs} when left out
     */
    public record NewLine(
            Optional<String> item,
            String description,
            BigDecimal quantity,
            Optional<String> unit,
            UnitPrice unitPrice) {

        Line line() {
            return Line.of(
                    item.orElse(""), description, new Quantity(quantity, unit.orElse(Quantity.PIECES)), unitPrice);
        }
    }

    /** A line of a document. */
    public record LineView(
            String item, String description, BigDecimal quantity, String unit, UnitPrice unitPrice, Money amount) {

        static LineView of(Line line) {
            return new LineView(
                    line.item(),
                    line.description(),
                    line.quantity().value(),
                    line.quantity().unit(),
                    line.price(),
                    line.amount());
        }

        static List<LineView> all(List<Line> lines) {
            return lines.stream().map(LineView::of).toList();
        }
    }

    /** The lines as the port takes them; an amount that no ledger holds is refused by its place. */
    static List<Line> lines(List<NewLine> given) {
        var lines = new ArrayList<Line>(given.size());
        for (var line : given) {
            lines.add(bounded("lines[" + lines.size() + "]", line));
        }
        return lines;
    }

    private static Line bounded(String place, NewLine given) {
        if (given.unit().filter(String::isBlank).isPresent()) {
            throw new ProblemException(Problem.invalid(place + ".unit", "must not be blank"));
        }
        var exact = given.quantity().multiply(given.unitPrice().amount());
        if (exact.abs().compareTo(MOST) >= 0) {
            throw new ProblemException(Problem.invalid(place, "quantity times unitPrice has more than 12 digits"));
        }
        return given.line();
    }
}
