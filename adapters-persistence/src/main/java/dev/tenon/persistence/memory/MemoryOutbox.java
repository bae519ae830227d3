package dev.tenon.persistence.memory;

import dev.tenon.kernel.Outbox;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** The outbox in memory. Works go on while a batch is handed over; a drain inside a handover finds nothing. */
final class MemoryOutbox implements Outbox {
    private final ReentrantLock draining = new ReentrantLock();
    private final Semaphore turn = new Semaphore(1);
    private final Transactions transactions;
    private final WaitingEvents waiting;

    MemoryOutbox(Transactions transactions, WaitingEvents waiting) {
        this.transactions = transactions;
        this.waiting = waiting;
    }

    @Override
    public int drain(int perTenant, int most, Consumer<List<Outgoing>> handover) {
        if (draining.isHeldByCurrentThread()) {
            return 0;
        }
        draining.lock();
        try {
            return handOver(transactions.between(() -> waiting.batch(perTenant, most)), handover);
        } finally {
            draining.unlock();
        }
    }

    @Override
    public Optional<Turn> turn() {
        return turn.tryAcquire() ? Optional.of(turn::release) : Optional.empty();
    }

    @Override
    public long waiting() {
        return transactions.between(waiting::size);
    }

    private int handOver(List<Outgoing> batch, Consumer<List<Outgoing>> handover) {
        if (batch.isEmpty()) {
            return 0;
        }
        handover.accept(List.copyOf(batch));
        return transactions.between(() -> {
            waiting.remove(batch);
            return batch.size();
        });
    }
}
