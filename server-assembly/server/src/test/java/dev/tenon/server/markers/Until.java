package dev.tenon.server.markers;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Waits for what others do in their own time. */
final class Until {

    private Until() {}

    /** The first answer that is not empty. */
    static <T> List<T> found(Duration patience, Supplier<List<T>> search) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var found = search.get();
            if (!found.isEmpty()) {
                return found;
            }
        }
        throw new AssertionError("Nothing was found within " + patience);
    }
}
