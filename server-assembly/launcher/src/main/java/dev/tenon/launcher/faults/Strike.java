package dev.tenon.launcher.faults;

import java.time.Duration;
import java.util.Locale;

/**
 * A kill that took place.
 *
 * @param documents how many documents of its wave were in the books
 * @param ready until the service was ready again
 * @param recovered until everything that waited then had left for the topics
 */
record Strike(int number, Kill kill, long documents, Duration ready, Duration recovered) {
    private static final String LAYOUT = "  %3s  %-32s %18s %12s %12s";

    /** What stands above the lines. */
    static String heading() {
        return String.format(Locale.ROOT, LAYOUT, "no.", "killed", "after documents", "ready again", "recovered");
    }

    String line() {
        return String.format(Locale.ROOT, LAYOUT, number, kill.title(), documents, seconds(ready), seconds(recovered));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
