package dev.tenon.launcher.faults;

import dev.tenon.launcher.faults.Sale.Fate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;

/**
 * Draws the files of one tenant. Of its documents every seventh is a credit note, every tenth names no customer, and every eleventh has a
 * price that cannot be read; both of the latter have to be refused.
 */
final class SalesDraw {
    private static final int MOST_LINES = 5;
    private static final int CUSTOMERS = 12;

    private final Seller seller;
    private final Random random;
    private int documents;

    SalesDraw(Seller seller, Random random) {
        this.seller = seller;
        this.random = random;
    }

    /** A file of at least so many rows, over so many days from the first one. */
    DrawnFile file(int wave, int rows, LocalDate first, int days) {
        var currency = seller.currency(wave);
        var sales = new ArrayList<Sale>();
        int drawn = 0;
        while (drawn < rows) {
            var sale = sale(currency, first.plusDays((long) drawn * days / rows));
            sales.add(sale);
            drawn += sale.rows().size();
        }
        return new DrawnFile(seller.tenant(), currency, sales);
    }

    private Sale sale(String currency, LocalDate day) {
        int number = ++documents;
        boolean credit = number % 7 == 0;
        boolean nameless = number % 10 == 0;
        boolean unreadable = number % 11 == 0;
        var name = (credit ? "C" : "") + (10_000 + number);
        var buyer = nameless ? "" : Integer.toString(100 + random.nextInt(CUSTOMERS));
        var total = BigDecimal.ZERO;
        var rows = new ArrayList<String>();
        int lines = 1 + random.nextInt(MOST_LINES);
        for (int line = 1; line <= lines; line++) {
            var price = price(currency);
            int quantity = random.nextInt(1, 20);
            total = total.add(price.multiply(BigDecimal.valueOf(quantity)));
            var text = unreadable && line == 1 ? "n/a" : price.toPlainString();
            rows.add(row(name, line, credit ? -quantity : quantity, day, text, buyer));
        }
        return new Sale(name, day, fate(nameless || unreadable, credit), currency, total, rows);
    }

    private BigDecimal price(String currency) {
        return BigDecimal.valueOf(
                random.nextInt(1, 5_000), Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private static Fate fate(boolean refused, boolean credit) {
        if (refused) {
            return Fate.REFUSED;
        }
        return credit ? Fate.CREDITED : Fate.INVOICED;
    }

    private static String row(String name, int line, int quantity, LocalDate day, String price, String buyer) {
        var cells =
                List.of(name, "SKU-" + line, "\"Thing, no. " + line + "\"", quantity, day + " 10:00:00", price, buyer);
        return String.join(",", cells.stream().map(String::valueOf).toList());
    }
}
