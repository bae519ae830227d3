package dev.tenon.persistence.tenant;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Consumption;
import java.util.List;

/** Parks the message that a work consumed, as the journal has it, and takes it out when it had its effect. */
final class Parking {
    /** Parked before, it keeps its time. */
    private static final String PARK = """
            insert into platform.parked_event (tenant_id, consumer, id, missing, parked_at, sequence, recorded_at, type,
                fingerprint, aggregate, actor, correlation, causation, payload)
            select j.tenant_id, ?, j.id, ?, ?, j.sequence, j.recorded_at, j.type,
                j.fingerprint, j.aggregate, j.actor, j.correlation, j.causation, j.payload
            from platform.event_journal j
            where j.tenant_id = ? and j.sequence = ? and j.recorded_at = ?
            on conflict (tenant_id, consumer, id) do update set missing = excluded.missing""";

    private static final String REMOVE =
            "delete from platform.parked_event where tenant_id = ? and consumer = ? and id = ?";

    private Parking() {}

    static List<Sql> park(TenantWork unit, Consumption.Waiting waiting) {
        if (!(unit.tenant().cause() instanceof Cause.Message message)) {
            throw new IllegalArgumentException("Only a message can wait, not " + unit.tenant());
        }
        var event = waiting.event();
        return List.of(Sql.of(
                        PARK,
                        message.consumer().name(),
                        waiting.missing(),
                        unit.now(),
                        unit.sql().tenant().value(),
                        event.sequence(),
                        event.recordedAt())
                .changing(1));
    }

    static List<Sql> remove(TenantWork unit) {
        return unit.tenant().cause() instanceof Cause.Message(var consumer, var event)
                ? List.of(Sql.of(REMOVE, unit.sql().tenant().value(), consumer.name(), event))
                : List.of();
    }
}
