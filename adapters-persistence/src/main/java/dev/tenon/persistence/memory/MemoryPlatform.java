package dev.tenon.persistence.memory;

import dev.tenon.kernel.ClaimRetention;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventFigures;
import dev.tenon.kernel.EventHistory;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.ParkedEvents;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the stores of one program share: the lock, the claimed causes, the event journal, the outbox and the parking. Make one, and every
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
    private final AuditTable audit;
    private final EventJournal journal;
    private final Parking parking;
    private final Claims claims;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    /** A platform without any tenant's data. The codec encodes what is announced, within its work. */
    public MemoryPlatform(EventCodec codec, Ids ids, Clock clock) {
        this.audit = new AuditTable(undo, ids, clock);
        this.ids = ids;
        this.clock = clock;
        this.journal = new EventJournal(undo, waiting, codec, ids, clock);
        this.parking = new Parking(undo, journal, this::now);
        this.claims = new Claims(undo, this::now);
        this.transactions = new Transactions(undo, claims, parking, audit);
        this.outbox = new MemoryOutbox(transactions, waiting);
    }

    /** What the stores announced and nobody has taken yet. */
    public Outbox outbox() {
        return outbox;
    }

    /** What consumers have parked. */
    public ParkedEvents parked() {
        return (tenant, consumer, prerequisites) ->
                transactions.between(() -> parking.waitingFor(tenant.tenant(), consumer, prerequisites));
    }

    /** Lets go of old answers. */
    public ClaimRetention retention() {
        return (tenant, before) -> transactions.between(() -> {
            long forgotten = claims.forgetRequests(tenant.tenant(), before);
            undo.forget();
            return forgotten;
        });
    }

    /** How much is on its way. */
    public EventFigures figures() {
        return new MemoryEventFigures(transactions, waiting, parking);
    }

    /** What was announced, for good. */
    public EventHistory history() {
        return (tenant, types, sequence, most) ->
                transactions.between(() -> journal.of(tenant.tenant()).after(sequence).values().stream()
                        .filter(row -> types.contains(row.envelope().type()))
                        .limit(most)
                        .toList());
    }

    Transactions transactions() {
        return transactions;
    }

    UndoLog undo() {
        return undo;
    }

    /** Every repository tells it where it writes, so that no caller can forget it. */
    AuditTable audit() {
        return audit;
    }

    EventJournal journal() {
        return journal;
    }

    Ids ids() {
        return ids;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
