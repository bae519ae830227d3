package dev.tenon.core.invoicing;

import static java.util.stream.Collectors.groupingBy;

import dev.tenon.invoicing.Account;
import dev.tenon.invoicing.AccountBalance;
import dev.tenon.invoicing.Aging;
import dev.tenon.invoicing.AgingBucket;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.OpenAmount;
import dev.tenon.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Sorts what is open into buckets by due date, per currency and customer. */
final class AgingRules {

    private AgingRules() {}

    /** One part per currency that occurs, and always one for the base currency. */
    static Aging aging(LocalDate asOf, List<OpenAmount> open, List<AccountBalance> balances, Currency base) {
        var codes = new TreeSet<>(Comparator.comparing(Currency::getCurrencyCode));
        codes.add(base);
        open.forEach(amount -> codes.add(amount.amount().currency()));
        advances(balances).forEach(balance -> codes.add(balance.balance().currency()));
        return new Aging(
                asOf,
                codes.stream().map(code -> part(asOf, code, open, balances)).toList());
    }

    private static Aging.Part part(
            LocalDate asOf, Currency currency, List<OpenAmount> all, List<AccountBalance> balances) {
        var open = all.stream()
                .filter(amount -> amount.amount().currency().equals(currency))
                .toList();
        var buckets = buckets(asOf, currency, open);
        return new Aging.Part(
                currency,
                buckets,
                sum(currency, buckets),
                advances(currency, balances),
                customers(asOf, currency, open));
    }

    private static List<Aging.OfCustomer> customers(LocalDate asOf, Currency currency, List<OpenAmount> open) {
        return open.stream().collect(groupingBy(OpenAmount::customer)).entrySet().stream()
                .map(entry -> customer(asOf, currency, entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Aging.OfCustomer, BigDecimal>comparing(
                                customer -> customer.total().amount())
                        .reversed()
                        .thenComparing(customer -> customer.customer().value()))
                .toList();
    }

    private static Aging.OfCustomer customer(
            LocalDate asOf, Currency currency, CustomerId customer, List<OpenAmount> open) {
        var buckets = buckets(asOf, currency, open);
        return new Aging.OfCustomer(customer, buckets, sum(currency, buckets));
    }

    private static Map<AgingBucket, Money> buckets(LocalDate asOf, Currency currency, List<OpenAmount> open) {
        var buckets = new EnumMap<AgingBucket, Money>(AgingBucket.class);
        for (var bucket : AgingBucket.values()) {
            buckets.put(bucket, Money.zero(currency));
        }
        open.forEach(amount -> buckets.merge(AgingBucket.of(amount.dueOn(), asOf), amount.amount(), Money::plus));
        return buckets;
    }

    private static Money sum(Currency currency, Map<AgingBucket, Money> buckets) {
        return buckets.values().stream().reduce(Money.zero(currency), Money::plus);
    }

    /** A liability is a credit balance; shown, it is a positive amount. */
    private static Money advances(Currency currency, List<AccountBalance> balances) {
        return advances(balances).stream()
                .map(AccountBalance::balance)
                .filter(balance -> balance.currency().equals(currency))
                .reduce(Money.zero(currency), Money::minus);
    }

    private static List<AccountBalance> advances(List<AccountBalance> balances) {
        return balances.stream()
                .filter(balance -> balance.account() == Account.CUSTOMER_ADVANCES)
                .toList();
    }
}
