package dev.tenon.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** The one rounding policy: commercial rounding (half up, away from zero at a tie) to the currency's minor unit. */
public final class Rounding {

    private Rounding() {}

    /** Rounds an exact figure to money of the currency. */
    public static Money toMoney(BigDecimal exact, Currency currency) {
        return new Money(exact.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }
}
