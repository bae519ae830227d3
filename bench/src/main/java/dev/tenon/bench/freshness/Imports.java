package dev.tenon.bench.freshness;

import dev.tenon.bench.load.RestFirm;
import dev.tenon.bench.stage.Firms;
import dev.tenon.bench.stage.Waiting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;

/** A firm that imports one file of sales after the other. */
final class Imports {
    private static final String PATH = "/api/v1/invoicing/imports";
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final RestFirm firm;
    private final Firms firms;
    private final int rows;
    private final LocalDate day;
    private final Random random;
    private final Map<String, String> notes = new TreeMap<>();
    private int number;

    Imports(RestFirm firm, Firms firms, int rows, LocalDate day, Random random) {
        this.firm = firm;
        this.firms = firms;
        this.rows = rows;
        this.day = day;
        this.random = random;
    }

    /** Measures while an import runs, and waits for its end. */
    double during(DoubleSupplier measurement) {
        number++;
        firm.token(firms.token(firm.firm()));
        var file = Sales.file(rows, "F" + number + "-", day, random);
        var id = firm.upload(PATH + "?currency=GBP&source=sales", "import-" + number, file);
        double value = measurement.getAsDouble();
        if (isCompleted(id)) {
            notes.put("import " + number, "was over before the measurement beside it");
        }
        Waiting.until(() -> isCompleted(id), LIMIT);
        return value;
    }

    Map<String, String> notes() {
        return notes;
    }

    private boolean isCompleted(String id) {
        firm.token(firms.token(firm.firm()));
        return firm.get(PATH + "/" + id).contains("\"state\":\"completed\"");
    }
}
