package dev.tenon.launcher.faults;

import dev.tenon.launcher.faults.Sale.Fate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that happens: files, payments, kills. The same seed, rounds and rows draw the same. */
record Plan(List<Wave> waves) {
    private static final List<Seller> SELLERS =
            List.of(new Seller("acme", List.of("EUR", "JPY")), new Seller("globex", List.of("USD", "EUR")));

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 11, 1);
    private static final int DAYS_OF_A_WAVE = 20;

    Plan {
        waves = List.copyOf(waves);
    }

    /** The tenants of every plan. */
    static List<String> tenants() {
        return SELLERS.stream().map(Seller::tenant).toList();
    }

    /**
     * Draws a plan.
     *
     * @param rounds how often each of the kills strikes
     * @param rows about how many rows all files have together
     */
    static Plan draw(long seed, int rounds, int rows) {
        var random = new Random(seed);
        var draws = SELLERS.stream()
                .map(seller -> new SalesDraw(seller, new Random(random.nextLong())))
                .toList();
        var kills = IntStream.range(0, rounds)
                .boxed()
                .flatMap(_ -> Stream.of(Kill.values()))
                .toList();
        int rowsOfAFile = Math.max(1, rows / (kills.size() * draws.size()));
        var waves = new ArrayList<Wave>();
        var before = List.<DrawnFile>of();
        for (var kill : kills) {
            var files = files(draws, waves.size(), rowsOfAFile);
            var wave = new Wave(kill, 0, files, payments(before, waves.size(), random));
            waves.add(new Wave(kill, moment(wave.documents(), random), files, wave.payments()));
            before = files;
        }
        return new Plan(waves);
    }

    private static List<DrawnFile> files(List<SalesDraw> draws, int wave, int rows) {
        var firstDay = FIRST_DAY.plusDays((long) wave * DAYS_OF_A_WAVE);
        return draws.stream()
                .map(draw -> draw.file(wave, rows, firstDay, DAYS_OF_A_WAVE))
                .toList();
    }

    /** While there is still something to do. */
    private static int moment(int documents, Random random) {
        return Math.max(1, documents / 10 + random.nextInt(Math.max(1, documents / 2)));
    }

    private static List<DrawnPayment> payments(List<DrawnFile> files, int wave, Random random) {
        var payments = new ArrayList<DrawnPayment>();
        for (var file : files) {
            for (var sale : file.sales()) {
                if (sale.fate() == Fate.INVOICED && random.nextInt(3) == 0) {
                    var key = "faults-" + wave + "-" + sale.number();
                    payments.add(new DrawnPayment(file.tenant(), key, sale, amount(sale.total(), random)));
                }
            }
        }
        return payments;
    }

    /** All of it, half of it, or, which has to be refused, more than that. */
    private static BigDecimal amount(BigDecimal total, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> total.add(BigDecimal.ONE);
            case 1 -> total.divide(BigDecimal.TWO, total.scale(), RoundingMode.UP);
            default -> total;
        };
    }
}
