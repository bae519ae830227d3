package dev.tenon.kernel;

import java.math.BigDecimal;
import java.util.Currency;

/** What one unit costs: up to six decimals, finer than money. Scale is normalised, so {@code 2.5} and {@code 2.50} are equal. */
public record UnitPrice(BigDecimal amount, Currency currency) {
    /** The most decimals a unit price may have. */
    public static final int MOST_DECIMALS = 6;

    public UnitPrice {
        amount = Decimals.normalise(amount);
        if (amount.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("A unit price has at most " + MOST_DECIMALS + " decimals");
        }
    }

    /** Reads a plain decimal, such as {@code of("2.55", "GBP")}. */
    public static UnitPrice of(String amount, String currency) {
        return new UnitPrice(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** Quantity times price, rounded once to money. */
    public Money times(Quantity quantity) {
        return Rounding.toMoney(amount.multiply(quantity.value()), currency);
    }
}
