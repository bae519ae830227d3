package dev.tenon.persistence.event;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.TenantId;
import dev.tenon.persistence.tenant.Row;

/** Reads an event with the columns of the journal. */
final class JournalRow {
    private JournalRow() {}

    static Outgoing read(Row row) {
        var type = EventType.parse(row.text("type"));
        var envelope = new EventEnvelope(
                row.uuid("id"),
                new TenantId(row.uuid("tenant_id")),
                type,
                row.number("sequence"),
                row.uuid("aggregate"),
                row.instant("recorded_at"),
                Actor.parse(row.text("actor")),
                row.uuid("correlation"),
                row.text("causation"));
        return new Outgoing(envelope, new EncodedEvent(type, row.text("fingerprint"), row.bytes("payload")));
    }
}
