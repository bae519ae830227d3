package dev.tenon.persistence.memory;

import dev.tenon.kernel.EventFigures;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The figures of a platform in memory. */
record MemoryEventFigures(Transactions transactions, WaitingEvents waiting, Parking parking) implements EventFigures {

    @Override
    public Queue outbox() {
        return transactions.between(
                () -> queue(waiting.all().map(row -> row.envelope().recordedAt())));
    }

    @Override
    public Queue parked() {
        return transactions.between(() -> queue(parking.all().map(Parked::since)));
    }

    @Override
    public List<Parked> parkedBefore(Instant before, int most) {
        return transactions.between(() -> parking.all()
                .filter(parked -> parked.since().isBefore(before))
                .sorted(Comparator.comparing(Parked::since).thenComparing(Parked::event))
                .limit(most)
                .toList());
    }

    private static Queue queue(Stream<Instant> since) {
        var waiting = since.sorted().toList();
        return new Queue(waiting.size(), waiting.stream().findFirst());
    }
}
