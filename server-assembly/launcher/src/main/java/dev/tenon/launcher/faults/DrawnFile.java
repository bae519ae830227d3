package dev.tenon.launcher.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of sales of one tenant in one currency, in the order of their days. */
record DrawnFile(String tenant, String currency, List<Sale> sales) {
    private static final String HEADING = "document,item,description,quantity,date,unitPrice,customer";

    DrawnFile {
        sales = List.copyOf(sales);
    }

    /** How many documents it puts into the books. */
    int documents() {
        return (int)
                sales.stream().filter(sale -> sale.fate() != Sale.Fate.REFUSED).count();
    }

    Path writeTo(Path file) {
        var lines = new ArrayList<>(List.of(HEADING));
        sales.forEach(sale -> lines.addAll(sale.rows()));
        try {
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
