package dev.tenon.core.reporting;

import dev.tenon.kernel.Money;
import dev.tenon.reporting.OpenOnDate;
import dev.tenon.reporting.ReceivablesByAge;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Sorts open amounts into the buckets of the aging report by the days that they are overdue. */
final class Ages {
    private static final List<String> LABELS = List.of("current", "1-30", "31-60", "61-90", "90+");
    private static final int DAYS_PER_BUCKET = 30;

    private Ages() {}

    /** One row per currency that occurs, and always one for the base currency. */
    static List<ReceivablesByAge> of(LocalDate asOf, List<OpenOnDate> open, Currency base) {
        var currencies = new TreeSet<>(Comparator.comparing(Currency::getCurrencyCode));
        currencies.add(base);
        open.forEach(item -> currencies.add(item.amount().currency()));
        return currencies.stream()
                .map(currency -> of(asOf, open, buckets(currency), currency))
                .toList();
    }

    private static ReceivablesByAge of(
            LocalDate asOf, List<OpenOnDate> open, Map<String, Money> buckets, Currency currency) {
        open.stream()
                .filter(item -> item.amount().currency().equals(currency))
                .forEach(item -> buckets.merge(label(item.dueOn(), asOf), item.amount(), Money::plus));
        return new ReceivablesByAge(
                buckets.entrySet().stream()
                        .map(entry -> new ReceivablesByAge.Bucket(entry.getKey(), entry.getValue()))
                        .toList(),
                buckets.values().stream().reduce(Money.zero(currency), Money::plus));
    }

    private static Map<String, Money> buckets(Currency currency) {
        var buckets = new LinkedHashMap<String, Money>();
        LABELS.forEach(label -> buckets.put(label, Money.zero(currency)));
        return buckets;
    }

    static String label(LocalDate dueOn, LocalDate asOf) {
        long overdue = ChronoUnit.DAYS.between(dueOn, asOf);
        long bucket = overdue <= 0 ? 0 : (overdue - 1) / DAYS_PER_BUCKET + 1;
        return LABELS.get((int) Math.min(bucket, LABELS.size() - 1));
    }
}
