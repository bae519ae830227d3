package dev.tenon.persistence.memory;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import java.time.Instant;

/** A platform for tests, and what it was made with. */
record MemoryFixture(MovableClock clock, RememberingCodec codec, MemoryPlatform platform, TestTenants tenants) {

    static MemoryFixture create() {
        var clock = new MovableClock(Instant.parse("2026-03-01T23:30:00.123456Z"));
        var codec = new RememberingCodec();
        var platform = new MemoryPlatform(codec, new TestIds(), clock);
        return new MemoryFixture(clock, codec, platform, new TestTenants(_ -> {}));
    }
}
