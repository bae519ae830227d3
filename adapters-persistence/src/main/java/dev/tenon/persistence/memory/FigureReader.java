package dev.tenon.persistence.memory;

import static java.util.Comparator.comparing;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.persistence.memory.ReportingMemory.Owing;
import dev.tenon.reporting.Measure;
import dev.tenon.reporting.OpenOfCustomer;
import dev.tenon.reporting.OpenOnDate;
import dev.tenon.reporting.RevenueOfMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads one tenant's figures in the shapes that are asked for. */
record FigureReader(ReportingMemory memory) {
    private static final Pages OPEN_BY_CUSTOMER = new Pages("open-by-customer");
    /** Above every amount in minor units, so that amounts subtracted from it sort the other way round, as text. */
    private static final long ABOVE_ALL = 2_000_000_000_000_000_000L;

    List<RevenueOfMonth> byMonth(Measure measure, LocalDate from, LocalDate to) {
        var sums = new HashMap<RevenueOfMonth, Money>();
        memory.measures().forEach((cell, sum) -> {
            if (cell.measure() == measure
                    && !cell.day().isBefore(from)
                    && !cell.day().isAfter(to)) {
                sums.merge(new RevenueOfMonth(YearMonth.from(cell.day()), nothing(sum)), sum, Money::plus);
            }
        });
        return sums.entrySet().stream()
                .map(sum -> new RevenueOfMonth(sum.getKey().month(), sum.getValue()))
                .sorted(comparing(RevenueOfMonth::month).thenComparing(of -> code(of.revenue())))
                .toList();
    }

    List<OpenOnDate> openAsOf(LocalDate asOf) {
        var sums = new HashMap<OpenOnDate, Money>();
        memory.openItems().forEach((item, sum) -> {
            if (!item.day().isAfter(asOf)) {
                sums.merge(new OpenOnDate(item.dueOn(), nothing(sum)), sum, Money::plus);
            }
        });
        return sums.entrySet().stream()
                .map(sum -> new OpenOnDate(sum.getKey().dueOn(), sum.getValue()))
                .filter(open -> open.amount().signum() != 0)
                .sorted(comparing(OpenOnDate::dueOn).thenComparing(open -> code(open.amount())))
                .toList();
    }

    Page<OpenOfCustomer> openByCustomer(PageRequest page) {
        var rows = new TreeMap<String, OpenOfCustomer>();
        memory.owing().forEach((owing, sum) -> rows.put(place(owing, sum), named(owing, sum)));
        rows.values().removeIf(row -> row.open().signum() == 0);
        var rest = rows.tailMap(OPEN_BY_CUSTOMER.place(page).orElse(""), false);
        return OPEN_BY_CUSTOMER.page(rest.entrySet().stream(), page, Map.Entry::getValue, Map.Entry::getKey);
    }

    private OpenOfCustomer named(Owing owing, Money sum) {
        return memory.customers()
                .find(owing.customer())
                .map(known -> new OpenOfCustomer(owing.customer(), known.reference(), known.name(), sum))
                .orElseGet(() -> new OpenOfCustomer(owing.customer(), "", "", sum));
    }

    /** Sorts by currency, then the most first, then by customer. */
    private static String place(Owing owing, Money sum) {
        return String.format(Locale.ROOT, "%s %019d %s", code(sum), ABOVE_ALL - sum.minor(), owing.customer());
    }

    private static Money nothing(Money sum) {
        return Money.zero(sum.currency());
    }

    private static String code(Money sum) {
        return sum.currency().getCurrencyCode();
    }
}
