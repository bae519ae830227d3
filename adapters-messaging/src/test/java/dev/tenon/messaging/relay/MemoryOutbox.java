package dev.tenon.messaging.relay;

import dev.tenon.kernel.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** An outbox of which the removal can be made to fail, as a database's commit can. */
public final class MemoryOutbox implements Outbox {
    private final List<Outgoing> rows = new ArrayList<>();
    private final Semaphore turn = new Semaphore(1);
    private final AtomicInteger failures = new AtomicInteger();

    public synchronized void add(List<Outgoing> announced) {
        rows.addAll(announced);
    }

    /** The next removals fail, after the handover. */
    void failRemovals(int count) {
        failures.set(count);
    }

    @Override
    public synchronized int drain(int perTenant, int most, Consumer<List<Outgoing>> handover) {
        var batch = List.copyOf(rows.subList(0, Math.min(rows.size(), most)));
        if (!batch.isEmpty()) {
            handover.accept(batch);
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("The removal failed after the handover");
            }
            rows.subList(0, batch.size()).clear();
        }
        return batch.size();
    }

    @Override
    public Optional<Turn> turn() {
        return turn.tryAcquire() ? Optional.of(turn::release) : Optional.empty();
    }

    /** Removes those that were announced for nothing. */
    synchronized void remove(Outgoing row) {
        rows.remove(row);
    }

    @Override
    public synchronized long waiting() {
        return rows.size();
    }
}
