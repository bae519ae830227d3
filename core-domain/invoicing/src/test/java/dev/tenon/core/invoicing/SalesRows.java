package dev.tenon.core.invoicing;

import dev.tenon.invoicing.SalesFile;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Consumer;

/** Rows of sales files, as they are written in the tests. */
final class SalesRows {

    private SalesRows() {}

    /** A row of which only what is judged is named: {@code document, date, customer, quantity, price}. */
    static SalesRow row(long line, String document, String date, String customer, String quantity, String price) {
        return new SalesRow(line, document, date, customer, "Malta", "W1", "Widget", quantity, price);
    }

    /** A row of customer C1 on the first of November. */
    static SalesRow row(long line, String document, String quantity, String price) {
        return row(line, document, "2026-11-01", "C1", quantity, price);
    }

    static SalesFile file(SalesRow... rows) {
        return new Rows(List.of(rows));
    }

    static SalesFile file(List<SalesRow> rows) {
        return new Rows(rows);
    }

    private record Rows(List<SalesRow> rows) implements SalesFile {
        @Override
        public void forEachRow(Consumer<SalesRow> action) {
            rows.forEach(action);
        }

        @Override
        public Bytes digest() {
            try {
                var sha = MessageDigest.getInstance("SHA-256");
                return Bytes.of(sha.digest(rows.toString().getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
        }
    }
}
