package dev.tenon.server;

import dev.tenon.kernel.StoreUnavailable;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** What was read a moment ago, so that the several metrics of one scrape cost one query. */
final class Recent<T> {
    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private final Supplier<T> source;
    private Optional<T> last = Optional.empty();
    private long readAt = System.nanoTime() - KEPT_NANOS;

    Recent(Supplier<T> source) {
        this.source = source;
    }

    /** Empty while it cannot be read. */
    synchronized Optional<T> value() {
        if (System.nanoTime() - readAt >= KEPT_NANOS) {
            last = read();
            readAt = System.nanoTime();
        }
        return last;
    }

    private Optional<T> read() {
        try {
            return Optional.of(source.get());
        } catch (StoreUnavailable _) {
            return Optional.empty();
        }
    }
}
