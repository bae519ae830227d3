package dev.tenon.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount. The scale is always the currency's own (ISO 4217: JPY 0, GBP 2, KWD 3), so equal objects mean equal money.
 * An amount with more decimals than its currency has, or with more than 18 digits, is an {@link ArithmeticException}: rounding
 * happens elsewhere, once.
 */
public record Money(BigDecimal amount, Currency currency) {
    /** The most digits that an amount may have, minor units included: it always fits 64 bits. */
    public static final int MOST_DIGITS = 18;

    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
        if (amount.precision() > MOST_DIGITS) {
            throw new ArithmeticException("An amount has at most " + MOST_DIGITS + " digits");
        }
    }

    /** Reads a plain decimal, such as {@code of("12.50", "GBP")}. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** An amount in the currency's minor units: {@code ofMinor(1250, GBP)} is 12.50 GBP. */
    public static Money ofMinor(long minor, Currency currency) {
        return new Money(BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()), currency);
    }

    /** Nothing, in the currency. */
    public static Money zero(Currency currency) {
        return ofMinor(0, currency);
    }

    /** The amount in minor units. */
    public long minor() {
        return amount.unscaledValue().longValueExact();
    }

    /** The sum; both must be of one currency. */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /** The difference; both must be of one currency. */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** The same amount with the other sign. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** Whether this is more than the other; both must be of one currency. */
    public boolean exceeds(Money other) {
        return amount.compareTo(same(other).amount) > 0;
    }

    /** -1, 0 or 1 as the amount is below, equal to or above zero. */
    public int signum() {
        return amount.signum();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new ArithmeticException("Amounts of " + currency + " and " + other.currency + " do not add up");
        }
        return other;
    }
}
