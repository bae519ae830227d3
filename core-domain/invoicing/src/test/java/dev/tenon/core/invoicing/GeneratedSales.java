package dev.tenon.core.invoicing;

import dev.tenon.invoicing.SalesRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sales as a shop writes them down: mostly right, in the order of their numbers, some rows wrong. */
final class GeneratedSales {

    private GeneratedSales() {}

    /** The rows of so many documents, from line 2 on. */
    static List<SalesRow> rows(Random random, int documents) {
        var rows = new ArrayList<SalesRow>();
        for (int document = 0; document < documents; document++) {
            var number = (random.nextInt(5) == 0 ? "C" : "") + (1_000 + document);
            var date = LocalDate.of(2026, 10, 1).plusDays(document * 30L / documents);
            var customer = "C" + random.nextInt(20);
            int lines = 1 + random.nextInt(5);
            for (int i = 0; i < lines; i++) {
                rows.add(row(random, rows.size() + 2, number, date.toString(), customer));
            }
        }
        return rows;
    }

    private static SalesRow row(Random random, long line, String number, String date, String customer) {
        int pieces = 1 + random.nextInt(50);
        var quantity = Integer.toString(number.startsWith("C") ? -pieces : pieces);
        var price = random.nextInt(20) + "." + random.nextInt(1_000);
        return switch (random.nextInt(60)) {
            case 0 -> SalesRows.row(line, number, date, "", quantity, price);
            case 1 -> SalesRows.row(line, number, date, customer, "0", price);
            case 2 -> SalesRows.row(line, "", date, customer, quantity, price);
            case 3 -> SalesRows.row(line, number, date, customer, quantity, "-" + price);
            case 4 -> SalesRows.row(line, number, "yesterday", customer, quantity, price);
            default -> SalesRows.row(line, number, date, customer, quantity, price);
        };
    }
}
