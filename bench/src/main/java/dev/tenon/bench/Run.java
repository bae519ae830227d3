package dev.tenon.bench;

import dev.tenon.launcher.up.Installation;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * One run of the bench.
 *
 * @param folder where services keep their data, one folder per part
 * @param seed of everything that is generated
 */
public record Run(Effort effort, Installation installation, Path folder, long seed, PrintStream out) {

    /** A line for whoever watches. */
    public void say(String line) {
        out.println("  " + line);
        out.flush();
    }
}
