package dev.tenon.messaging.deadletter;

import java.time.Instant;

/**
 * A dead letter as an operator sees it.
 *
 * @param id by which it is replayed or dropped
 * @param topic where it lay
 * @param consumer the module that could not take it
 * @param code why, as a stable code
 * @param reason why, in words
 * @param since when it was kept
 * @param tenant whose it claims to be, which nobody has verified; empty when it does not say
 */
public record BuriedLetter(
        String id,
        String topic,
        int partition,
        long offset,
        String consumer,
        String code,
        String reason,
        Instant since,
        String tenant) {}
