package dev.tenon.launcher.faults;

import dev.tenon.launcher.faults.Sale.Fate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the books and figures of a tenant have to hold, computed from what was drawn and from nothing else. */
final class ExpectedBooks {
    private final Amounts receivables = new Amounts();
    private final Amounts bank = new Amounts();
    private final Amounts revenue = new Amounts();
    private final SortedMap<String, String> open = new TreeMap<>();
    private final SortedMap<String, Integer> documents = new TreeMap<>();
    private int payments;

    private ExpectedBooks() {}

    static ExpectedBooks of(String tenant, Plan plan) {
        var books = new ExpectedBooks();
        for (var wave : plan.waves()) {
            wave.files().stream()
                    .filter(file -> file.tenant().equals(tenant))
                    .forEach(file -> file.sales().forEach(books::take));
            wave.payments().stream()
                    .filter(payment -> payment.tenant().equals(tenant) && payment.taken())
                    .forEach(books::take);
        }
        return books;
    }

    private void take(Sale sale) {
        if (sale.fate() == Fate.REFUSED) {
            return;
        }
        receivables.add(sale.currency(), sale.worth());
        revenue.add(YearMonth.from(sale.day()) + " " + sale.currency(), sale.worth());
        documents.merge(series(sale) + "-" + Year.from(sale.day()), 1, Integer::sum);
        if (sale.fate() == Fate.INVOICED) {
            open.put(sale.number(), Amounts.text(sale.total()));
        }
    }

    private void take(DrawnPayment payment) {
        var sale = payment.invoice();
        payments++;
        bank.add(sale.currency(), payment.amount());
        receivables.add(sale.currency(), payment.amount().negate());
        open.put(sale.number(), Amounts.text(sale.total().subtract(payment.amount())));
    }

    private static String series(Sale sale) {
        return sale.fate() == Fate.INVOICED ? "INV" : "CRN";
    }

    /** What customers owe, by currency. */
    Amounts receivables() {
        return receivables;
    }

    /** What they paid, by currency. */
    Amounts bank() {
        return bank;
    }

    /** By month and currency. */
    Amounts revenue() {
        return revenue;
    }

    /** What is open of each invoice, by its number in the file. */
    SortedMap<String, String> open() {
        return open;
    }

    int payments() {
        return payments;
    }

    /** Every number that has to be given, each once, and none besides. */
    List<String> numbers() {
        var numbers = new TreeSet<String>();
        documents.forEach((series, count) -> {
            for (int i = 1; i <= count; i++) {
                numbers.add(String.format(Locale.ROOT, "%s-%06d", series, i));
            }
        });
        return List.copyOf(numbers);
    }
}
