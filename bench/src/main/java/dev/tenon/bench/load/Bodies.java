package dev.tenon.bench.load;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generated invoices of five lines, as JSON; a few of them in turns, so that making them costs nothing while it counts. */
final class Bodies {
    private static final int LINES = 5;
    private static final List<String> THINGS = List.of("Workbench", "Toolbox", "Safety gloves", "Delivery", "Repair");

    private final List<String> lines;
    private int next;

    Bodies(Random random) {
        lines = IntStream.range(0, 64).mapToObj(_ -> lines(random)).toList();
    }

    String next(String customer) {
        next = (next + 1) % lines.size();
        return "{\"customer\":\"" + customer + "\",\"currency\":\"GBP\",\"lines\":" + lines.get(next) + "}";
    }

    private static String lines(Random random) {
        return IntStream.range(0, LINES)
                .mapToObj(i -> line(THINGS.get(i), random))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String line(String thing, Random random) {
        return String.format(
                Locale.ROOT,
                "{\"item\":\"SKU-%d\",\"description\":\"%s\",\"quantity\":%d,"
                        + "\"unitPrice\":{\"amount\":\"%d.%02d\",\"currency\":\"GBP\"}}",
                random.nextInt(1_000),
                thing,
                random.nextInt(1, 20),
                random.nextInt(1, 500),
                random.nextInt(100));
    }
}
