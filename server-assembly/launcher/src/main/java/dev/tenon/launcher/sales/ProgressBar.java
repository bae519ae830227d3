package dev.tenon.launcher.sales;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** How far something is: a bar that grows in a terminal, a line for each tenth elsewhere. */
public final class ProgressBar {
    private static final int WIDTH = 40;
    private static final int TENTHS = 10;

    private final PrintStream out;
    private final Style style;
    private int lastTenth = -1;

    private enum Style {
        BAR,
        LINES
    }

    /** Drawn here. */
    public ProgressBar(PrintStream out) {
        this.out = out;
        var terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        style = terminal.isPresent() ? Style.BAR : Style.LINES;
    }

    /** So many of so many are done. */
    void show(long done, long all) {
        var share = all <= 0 ? 0.0 : Math.min(1.0, (double) done / all);
        switch (style) {
            case BAR -> out.print("\r" + bar(share, done, all));
            case LINES -> line((int) (share * TENTHS), done, all);
        }
        out.flush();
    }

    static String bar(double share, long done, long all) {
        var full = (int) (share * WIDTH);
        return String.format(
                Locale.ROOT,
                "  [%s%s] %3.0f %%  %,d of %,d documents",
                "#".repeat(full),
                "-".repeat(WIDTH - full),
                share * 100,
                done,
                all);
    }

    private void line(int tenth, long done, long all) {
        if (tenth > lastTenth) {
            lastTenth = tenth;
            out.println(String.format(Locale.ROOT, "  %,d of %,d documents", done, all));
        }
    }

    /** No more follows. */
    void end() {
        if (style == Style.BAR) {
            out.println();
        }
    }

    void say(String line) {
        out.println(line);
    }
}
