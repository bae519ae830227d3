package dev.tenon.launcher.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A month of a firm's sales, generated from a seed, with what a correct import makes of it. Every tenth document names no customer,
 * every eleventh has a row whose price cannot be read, every seventh is a credit note.
 */
final class GeneratedSales {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);

    private final Random random;
    private final List<String> rows = new ArrayList<>(List.of("Number,Sku,Text,Qty,Day,Price,Buyer"));
    private int invoices;
    private int creditNotes;
    private int refusedRows;
    private BigDecimal invoiced = new BigDecimal("0.00");
    private BigDecimal credited = new BigDecimal("0.00");

    GeneratedSales(long seed, int documents) {
        random = new Random(seed);
        for (int i = 1; i <= documents; i++) {
            document(i, FIRST_DAY.plusDays((long) i * 30 / (documents + 1)));
        }
    }

    private void document(int i, LocalDate day) {
        boolean credit = i % 7 == 0;
        boolean nameless = i % 10 == 0;
        boolean unreadable = i % 11 == 0;
        var buyer = nameless ? "" : Integer.toString(100 + random.nextInt(12));
        int lines = 1 + random.nextInt(5);
        var total = BigDecimal.ZERO;
        for (int line = 1; line <= lines; line++) {
            var price = BigDecimal.valueOf(random.nextInt(1, 5_000), 2);
            int quantity = random.nextInt(1, 20);
            total = total.add(price.multiply(BigDecimal.valueOf(quantity)));
            var text = unreadable && line == 1 ? "n/a" : price.toPlainString();
            rows.add(String.format(
                    Locale.ROOT,
                    "%s%d,SKU-%d,\"Thing, no. %d\",%d,%s 10:00:00,%s,%s",
                    credit ? "C" : "",
                    5000 + i,
                    line,
                    line,
                    credit ? -quantity : quantity,
                    day,
                    text,
                    buyer));
        }
        if (nameless || unreadable) {
            refusedRows += lines;
        } else if (credit) {
            creditNotes++;
            credited = credited.subtract(total);
        } else {
            invoices++;
            invoiced = invoiced.add(total);
        }
    }

    Path writeTo(Path file) throws IOException {
        return Files.write(file, rows);
    }

    int rowCount() {
        return rows.size() - 1;
    }

    int refusedRows() {
        return refusedRows;
    }

    int invoices() {
        return invoices;
    }

    int creditNotes() {
        return creditNotes;
    }

    BigDecimal invoiced() {
        return invoiced;
    }

    BigDecimal credited() {
        return credited;
    }

    BigDecimal receivables() {
        return invoiced.add(credited);
    }
}
