package dev.tenon.launcher.up;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** One line for each thing that was done, with the seconds it took. */
public final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    /** Printed here. */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Does it, and says so when it is done. */
    public <R> R timed(String title, Supplier<R> work) {
        var begin = System.nanoTime();
        var result = work.get();
        say(String.format(Locale.ROOT, "  %-28s %6.1f s", title, seconds(begin)));
        return result;
    }

    /** A line of its own. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Seconds since the beginning. */
    public double seconds() {
        return seconds(start);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
