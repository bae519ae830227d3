package dev.tenon.messaging.connector;

import java.time.Instant;

/**
 * How a channel is doing.
 *
 * @param polledAt when it last asked the broker
 * @param behind how many messages were there that it had not been given yet
 */
public record ChannelState(Instant polledAt, long behind) {}
