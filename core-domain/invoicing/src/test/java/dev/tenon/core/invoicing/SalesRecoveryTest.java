package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.SalesRows.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.ImportFigures;
import dev.tenon.invoicing.ImportState;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.StoreUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SalesRecoveryTest {
    private static final int MOST_RUNS = 1_000;

    static LongStream seeds() {
        return LongStream.concat(LongStream.of(1, 2), LongStream.of(new Random().nextLong(1_000_000)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anImportThatIsInterruptedAgainAndAgainEndsLikeOneThatIsNot(long seed) {
        var rows = GeneratedSales.rows(new Random(seed), 200);
        var bench = new Bench();
        var calm = new ImportDesk(bench).imported("key", rows.toArray(SalesRow[]::new));

        var stores = new ArrayList<FaultyStore>();
        var shaken = new Bench(store -> {
            stores.add(new FaultyStore(store));
            return stores.getLast();
        });
        var figures = importedDespiteFaults(new ImportDesk(shaken), stores.getLast(), rows);

        assertThat(stores.getLast().faults()).isGreaterThan(10);
        assertThat(figures).isEqualTo(calm);
        assertThat(worth(shaken)).isEqualTo(worth(bench));
        assertThat(numbers(shaken, Series.INVOICE)).isEqualTo(gapless(figures.invoices()));
        assertThat(numbers(shaken, Series.CREDIT_NOTE)).isEqualTo(gapless(figures.creditNotes()));
        assertThat(shaken.announced()).hasSameSizeAs(bench.announced());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyRowIsPostedFoundPostedOrRefused(long seed) {
        var rows = GeneratedSales.rows(new Random(seed), 200);
        var desk = new ImportDesk(new Bench());
        desk.imported("first", rows.subList(0, rows.size() / 2).toArray(SalesRow[]::new));
        var figures = desk.imported("second", rows.toArray(SalesRow[]::new));

        assertThat(figures.rowsPosted()).isPositive();
        assertThat(figures.rowsAlreadyPosted()).isPositive();
        assertThat(figures.rowsRefused()).isPositive();
        assertThat(figures.rowsPosted() + figures.rowsAlreadyPosted() + figures.rowsRefused())
                .isEqualTo(rows.size());
        assertThat(figures.refusals().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(figures.rowsRefused());
    }

    private static ImportFigures importedDespiteFaults(ImportDesk desk, FaultyStore store, List<SalesRow> rows) {
        desk.receive("key", file(rows));
        store.failAtEvery(7);
        for (int run = 0; run < MOST_RUNS && !completed(desk); run++) {
            // again, as a restarted server does
        }
        store.failAtEvery(Integer.MAX_VALUE);
        assertThat(desk.last().state()).isEqualTo(ImportState.COMPLETED);
        return desk.status().figures();
    }

    private static boolean completed(ImportDesk desk) {
        try {
            desk.run();
            return desk.last().state() == ImportState.COMPLETED;
        } catch (StoreUnavailable _) {
            return false;
        }
    }

    private static List<String> worth(Bench bench) {
        return documents(bench)
                .map(document -> document.external().orElseThrow() + " " + document.datedOn() + " " + document.total())
                .sorted()
                .toList();
    }

    private static List<Long> numbers(Bench bench, Series series) {
        return documents(bench)
                .flatMap(document -> document.number().stream())
                .filter(number -> number.series() == series)
                .map(DocumentNumber::sequence)
                .sorted()
                .toList();
    }

    private static List<Long> gapless(long count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    private static Stream<DocumentSummary> documents(Bench bench) {
        return bench
                .module()
                .invoicing()
                .documents(bench.clerk(), DocumentFilter.ALL, PageRequest.first(500))
                .items()
                .stream();
    }
}
