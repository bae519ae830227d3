package dev.tenon.kernel;

import java.math.BigDecimal;

/** Gives equal decimals one representation: no trailing zeros, no negative scale. */
final class Decimals {

    private Decimals() {}

    static BigDecimal normalise(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
