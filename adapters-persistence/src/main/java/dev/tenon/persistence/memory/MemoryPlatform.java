package dev.tenon.persistence.memory;

import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the stores of one program share: the lock, the claimed causes, the event journal and the outbox. Make one, and every
 * store on it:
 *
 * <pre>{@code
 * var platform = new MemoryPlatform(codec, ids, Clock.systemUTC());
 * InvoicingStore store = new MemoryInvoicingStore(platform);
 * }</pre>
 */
public final class MemoryPlatform {
    private final UndoLog undo = new UndoLog();
    private final WaitingEvents waiting = new WaitingEvents(undo);
    private final Transactions transactions = new Transactions(undo);
    private final Outbox outbox = new MemoryOutbox(transactions, waiting);
    private final DueTable due = new DueTable(undo);
    private final EventJournal journal;
    private final Ids ids;
    private final Clock clock;

    /** A platform without any tenant's data. The codec encodes what is announced, within its work. */
    public MemoryPlatform(EventCodec codec, Ids ids, Clock clock) {
        this.journal = new EventJournal(undo, waiting, codec, ids, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /** What the stores announced and nobody has taken yet. */
    public Outbox outbox() {
        return outbox;
    }

    Transactions transactions() {
        return transactions;
    }

    UndoLog undo() {
        return undo;
    }

    EventJournal journal() {
        return journal;
    }

    DueTable due() {
        return due;
    }

    Ids ids() {
        return ids;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
