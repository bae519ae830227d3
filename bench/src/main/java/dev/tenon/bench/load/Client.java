package dev.tenon.bench.load;

/** Somebody who does one thing again and again. Used by one thread at a time. */
@FunctionalInterface
public interface Client {

    /** Does it once, and fails when it is not accepted. */
    void once();
}
