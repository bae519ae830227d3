package dev.tenon.bench.freshness;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** A generated file of sales, five rows a document. */
final class Sales {
    private static final int ROWS_OF_A_DOCUMENT = 5;
    private static final int CUSTOMERS = 300;

    private Sales() {}

    /** @param prefix of its document numbers, so that another file holds other documents */
    static String file(int rows, String prefix, LocalDate day, Random random) {
        var text = new StringBuilder("document,date,customer,item,description,quantity,unitPrice\n");
        for (int row = 0; row < rows; row++) {
            int document = row / ROWS_OF_A_DOCUMENT;
            text.append(String.format(
                    Locale.ROOT,
                    "%s%d,%s,C-%d,SKU-%d,Thing,%d,%d.%02d%n",
                    prefix,
                    document,
                    day,
                    document % CUSTOMERS,
                    random.nextInt(1_000),
                    random.nextInt(1, 20),
                    random.nextInt(1, 500),
                    random.nextInt(100)));
        }
        return text.toString();
    }
}
