package dev.tenon.bench.load;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The processor time that programs have used. */
public final class CpuTime {
    private CpuTime() {}

    /** Of a process and of all that it started and that still run. */
    public static Duration of(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> process.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Of this process alone. */
    public static Duration ours() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
