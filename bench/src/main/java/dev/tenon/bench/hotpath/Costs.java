package dev.tenon.bench.hotpath;

import dev.tenon.bench.figure.Numbers;
import dev.tenon.bench.load.CpuTime;
import dev.tenon.bench.load.Crew.Shift;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The processor time of server, database and load generator per operation, over several legs. */
final class Costs {
    private final long server;
    private final long database;
    private final List<Cost> legs = new ArrayList<>();

    Costs(long server, long database) {
        this.server = server;
        this.database = database;
    }

    /** Milliseconds per operation, and milliseconds that half and nearly all operations take at most. */
    private record Cost(double perSecond, double server, double database, double ours, double p50, double p99) {
        String text() {
            return String.format(
                    Locale.ROOT,
                    "%.0f a second, CPU per operation %.2f ms server + %.2f ms database + %.2f ms load generator,"
                            + " p50 %.1f ms, p99 %.1f ms",
                    perSecond,
                    server,
                    database,
                    ours,
                    p50,
                    p99);
        }
    }

    Shift of(Supplier<Shift> leg) {
        var serverBefore = CpuTime.of(server);
        var databaseBefore = CpuTime.of(database);
        var oursBefore = CpuTime.ours();
        var shift = leg.get();
        legs.add(new Cost(
                shift.perSecond(),
                millis(CpuTime.of(server).minus(serverBefore), shift),
                millis(CpuTime.of(database).minus(databaseBefore), shift),
                millis(CpuTime.ours().minus(oursBefore), shift),
                Numbers.percentile(0.5, shift.millis()),
                Numbers.percentile(0.99, shift.millis())));
        return shift;
    }

    String last() {
        return legs.getLast().text();
    }

    String mean() {
        return new Cost(
                        mean(Cost::perSecond),
                        mean(Cost::server),
                        mean(Cost::database),
                        mean(Cost::ours),
                        mean(Cost::p50),
                        mean(Cost::p99))
                .text();
    }

    private double mean(ToDoubleFunction<Cost> of) {
        return legs.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static double millis(Duration time, Shift shift) {
        return time.toNanos() / 1e6 / shift.count();
    }
}
