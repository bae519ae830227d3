package dev.tenon.launcher.faults;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Amounts by what they are of, in the order of that. Equal texts are equal amounts; what is zero is left out. */
final class Amounts {
    private final SortedMap<String, BigDecimal> amounts = new TreeMap<>();

    void add(String of, BigDecimal amount) {
        amounts.merge(of, amount, BigDecimal::add);
    }

    static String text(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        var texts = new TreeMap<String, String>();
        amounts.forEach((of, amount) -> {
            if (amount.signum() != 0) {
                texts.put(of, text(amount));
            }
        });
        return texts.toString();
    }
}
