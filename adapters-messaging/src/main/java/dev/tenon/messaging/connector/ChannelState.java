package dev.tenon.messaging.connector;

import java.time.Instant;

/**
 * How a channel is doing.
 *
 * @param polledAt when it last asked the broker
 * @param behind how many messages were there that it had not been given yet
 * @param taken how many were taken since it was opened
 */
public record ChannelState(Instant polledAt, long behind, long taken) {
    static final ChannelState INITIAL = new ChannelState(Instant.EPOCH, 0, 0);

    ChannelState polled(Instant now, long left) {
        return new ChannelState(now, left, taken);
    }

    ChannelState taken(int more) {
        return new ChannelState(polledAt, behind, taken + more);
    }
}
