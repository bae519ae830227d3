package dev.tenon.invoicing;

import dev.tenon.kernel.Actor;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it stands in its stream.
 *
 * @param id the event's identity
 * @param stream the invoice's, credit note's or payment's id
 * @param version its place in the stream, from 1
 * @param recordedAt when it was appended, in microseconds
 * @param actor who caused it
 * @param causation why ({@link dev.tenon.kernel.Cause#text()})
 */
public record Recorded<E extends StreamEvent>(
        UUID id, UUID stream, long version, Instant recordedAt, Actor actor, String causation, E event) {}
