package dev.tenon.bench.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Under which circumstances a run took place.
 *
 * @param command that repeats it
 * @param effort how much was measured
 */
public record Circumstances(Instant at, String command, String effort, String machine, String versions) {

    /** Those of a run that begins now. */
    public static Circumstances now(String command, String effort, String versions) {
        return new Circumstances(
                Instant.now().truncatedTo(ChronoUnit.SECONDS), command, effort, thisMachine(), versions);
    }

    private static String thisMachine() {
        return String.format(
                Locale.ROOT,
                "%d cores%s, %d GiB, %s %s",
                Runtime.getRuntime().availableProcessors(),
                named("/proc/cpuinfo", "model name", ", "),
                gibibytes(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    private static long gibibytes() {
        var kibibytes = named("/proc/meminfo", "MemTotal", "").replaceAll("[^0-9]", "");
        return kibibytes.isEmpty() ? 0 : Math.round(Long.parseLong(kibibytes) / 1024.0 / 1024.0);
    }

    /** What stands behind a name in a file of the kernel, after a prefix; empty where there is no such file. */
    private static String named(String file, String name, String prefix) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> prefix + line.substring(line.indexOf(':') + 1).strip())
                    .orElse("");
        } catch (IOException _) {
            return "";
        }
    }
}
