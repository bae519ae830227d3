package dev.tenon.bench.stage;

/**
 * A transaction as it went over the wire.
 *
 * @param roundTrips how often the client waited for an answer, the commit included
 * @param sent everything that the client sent, byte by byte
 */
public record WireTransaction(int roundTrips, String sent) {}
