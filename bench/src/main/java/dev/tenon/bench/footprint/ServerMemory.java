package dev.tenon.bench.footprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The memory of a running Java server, in MiB.
 *
 * @param resident what the system has given it
 * @param heap what is left of its heap after a full collection
 */
record ServerMemory(double resident, double heap) {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    /** Of the Java that a process is or has started. The system is asked first: a collection changes what it has given. */
    static ServerMemory of(long pid) {
        long java = javaOf(pid);
        double resident = resident(java);
        command(java, "GC.run");
        var used = USED.matcher(command(java, "GC.heap_info"));
        double heap = 0;
        while (used.find()) {
            heap += Double.parseDouble(used.group(1)) / 1024;
        }
        return new ServerMemory(resident, heap);
    }

    private static long javaOf(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    private static double resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String command(long pid, String command) {
        var program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var process = new ProcessBuilder(List.of(program, Long.toString(pid), command))
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.contains("Metaspace") && !line.contains("class space"))
                    .reduce("", (text, line) -> text + line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
