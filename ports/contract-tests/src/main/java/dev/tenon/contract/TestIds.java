package dev.tenon.contract;

import dev.tenon.kernel.Ids;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers of version 7 whose time is a count, so that they sort as they were given, also within a millisecond. */
public final class TestIds implements Ids {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long BELOW_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

    private final AtomicLong time = new AtomicLong(System.currentTimeMillis());

    /** Identifiers from now on. */
    public TestIds() {}

    @Override
    public UUID next() {
        var high = (time.incrementAndGet() << 16) | VERSION;
        var low = (ThreadLocalRandom.current().nextLong() & BELOW_VARIANT) | VARIANT;
        return new UUID(high, low);
    }
}
