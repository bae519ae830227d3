package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.UnitPrice;

/**
 * One line of a document: what was sold, how much of it, at which price. The quantity is above zero, the price zero or above.
 *
 * @param item the firm's own code of the item; may be empty
 * @param amount quantity times price, rounded half up once, here
 */
public record Line(String item, String description, Quantity quantity, UnitPrice price, Money amount) {

    /** A line whose amount is computed. */
    public static Line of(String item, String description, Quantity quantity, UnitPrice price) {
        return new Line(item, description, quantity, price, price.times(quantity));
    }
}
