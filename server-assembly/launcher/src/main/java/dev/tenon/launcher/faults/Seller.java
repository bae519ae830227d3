package dev.tenon.launcher.faults;

import java.util.List;

/**
 * A tenant that sells.
 *
 * @param currencies its files take turns in them
 */
record Seller(String tenant, List<String> currencies) {
    Seller {
        currencies = List.copyOf(currencies);
    }

    String currency(int wave) {
        return currencies.get(wave % currencies.size());
    }
}
