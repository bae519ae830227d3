package dev.tenon.bench.refresh;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generated postings of a firm with some hundred customers, over two years. */
final class Postings {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 700;

    private final Random random;
    private final List<UUID> customers =
            Stream.generate(UuidCreator::getTimeOrderedEpoch).limit(400).toList();
    private long number;

    Postings(Random random) {
        this.random = random;
    }

    List<InvoicePosted> next(int count) {
        return IntStream.range(0, count).mapToObj(_ -> next()).toList();
    }

    private InvoicePosted next() {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        var amount = random.nextInt(1, 5_000) + ".50";
        number++;
        return new InvoicePosted(
                UuidCreator.getTimeOrderedEpoch(),
                2,
                customers.get(random.nextInt(customers.size())),
                "INV-" + number,
                day,
                day.plusDays(30),
                Money.of(amount, "GBP"));
    }
}
