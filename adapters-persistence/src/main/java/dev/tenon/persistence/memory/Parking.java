package dev.tenon.persistence.memory;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.EventFigures.Parked;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The events that wait for a prerequisite, by tenant, consumer and event. */
final class Parking {
    private static final Comparator<Row> BY_SEQUENCE =
            Comparator.comparing(row -> row.event().envelope().sequence());

    private final MemoryTable<String, Row> rows;
    private final EventJournal journal;
    private final Supplier<Instant> clock;

    Parking(UndoLog undo, EventJournal journal, Supplier<Instant> clock) {
        this.rows = new MemoryTable<>(undo);
        this.journal = journal;
        this.clock = clock;
    }

    /** Parks the message that the work consumed; parked before, it keeps its time. */
    void park(TenantContext tenant, Consumption.Waiting waiting) {
        var message = message(tenant);
        var event = journal.of(tenant.tenant())
                .find(waiting.event().sequence())
                .orElseThrow(() -> new Conflict("The journal has no event " + waiting.event()));
        var since = rows.find(Claims.key(tenant)).map(Row::since).orElseGet(clock);
        rows.put(Claims.key(tenant), new Row(tenant.tenant(), message.consumer(), waiting.missing(), since, event));
    }

    /** Takes out the message that the work consumed. */
    void remove(TenantContext tenant) {
        rows.remove(Claims.key(tenant));
    }

    List<Outgoing> waitingFor(TenantId tenant, ModuleId consumer, Set<String> prerequisites) {
        return rows.values().stream()
                .filter(row -> row.tenant().equals(tenant) && row.consumer().equals(consumer))
                .filter(row -> prerequisites.contains(row.missing()))
                .sorted(BY_SEQUENCE)
                .map(Row::event)
                .toList();
    }

    Stream<Parked> all() {
        return rows.values().stream().map(Row::parked);
    }

    private static Cause.Message message(TenantContext tenant) {
        if (tenant.cause() instanceof Cause.Message message) {
            return message;
        }
        throw new IllegalArgumentException("Only a message can wait, not " + tenant.cause());
    }

    private record Row(TenantId tenant, ModuleId consumer, String missing, Instant since, Outgoing event) {
        Parked parked() {
            var envelope = event.envelope();
            return new Parked(tenant, consumer, missing, since, envelope.type(), envelope.id());
        }
    }
}
