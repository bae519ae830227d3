package dev.tenon.persistence.memory;

import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** What was announced, per tenant, for good. */
final class EventJournal {
    private final Map<TenantId, MemoryTable<Long, Outgoing>> tenants = new HashMap<>();
    private final UndoLog undo;
    private final WaitingEvents waiting;
    private final EventCodec codec;
    private final Ids ids;
    private final Clock clock;
    private long last;

    EventJournal(UndoLog undo, WaitingEvents waiting, EventCodec codec, Ids ids, Clock clock) {
        this.undo = undo;
        this.waiting = waiting;
        this.codec = codec;
        this.ids = ids;
        this.clock = clock;
    }

    void announce(TenantContext tenant, PublishedEvent event) {
        var encoded = codec.encode(event);
        var envelope = new EventEnvelope(
                ids.next(),
                tenant.tenant(),
                encoded.type(),
                ++last,
                event.aggregate(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                tenant.actor(),
                tenant.correlation(),
                tenant.cause().text());
        var row = new Outgoing(envelope, encoded);
        of(tenant.tenant()).put(envelope.sequence(), row);
        waiting.add(row);
    }

    /** The events of a tenant by sequence. */
    MemoryTable<Long, Outgoing> of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, _ -> new MemoryTable<>(undo));
    }

    PublishedEvent decode(Outgoing row) {
        return codec.decode(row.event());
    }
}
