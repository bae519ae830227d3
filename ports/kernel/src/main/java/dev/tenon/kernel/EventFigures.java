package dev.tenon.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Driven port: what of all tenants is on its way between the modules, for operators. Without any event's content. */
public interface EventFigures {

    /** What was announced and not yet sent. */
    Queue outbox();

    /** What waits for a prerequisite. */
    Queue parked();

    /** What has waited for a prerequisite since before then, the longest first, at most so many. */
    List<Parked> parkedBefore(Instant before, int most);

    /**
     * How much waits.
     *
     * @param oldest since when the first of it has waited; empty when nothing waits
     */
    record Queue(long count, Optional<Instant> oldest) {}

    /**
     * An event that waits for a prerequisite.
     *
     * @param missing what it waits for, as its consumer names it
     */
    record Parked(TenantId tenant, ModuleId consumer, String missing, Instant since, EventType type, UUID event) {}
}
