package dev.tenon.kernel;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a published event besides its payload, after CloudEvents 1.0.
 *
 * @param id the event's identity; a consumer claims it
 * @param sequence its place in the event journal; grows with time, with gaps, over all tenants
 * @param aggregate what it is about, and the key of its order
 * @param recordedAt when it was recorded, in microseconds
 * @param causation why it happened ({@link Cause#text()})
 */
public record EventEnvelope(
        UUID id,
        TenantId tenant,
        EventType type,
        long sequence,
        UUID aggregate,
        Instant recordedAt,
        Actor actor,
        UUID correlation,
        String causation) {}
