package dev.tenon.launcher.folder;

import java.util.Optional;

/**
 * A process, told apart from a later one that got the same number.
 *
 * @param name what it runs
 * @param address where it listens; empty where it does not
 * @param pid its number
 * @param startedAt when it started, in milliseconds since 1970; 0 where the system does not say
 */
public record RunningProcess(String name, String address, long pid, long startedAt) {
    /** The process of this number, as it is now. */
    public static RunningProcess of(String name, String address, long pid) {
        var startedAt = ProcessHandle.of(pid).map(RunningProcess::startedAt).orElse(0L);
        return new RunningProcess(name, address, pid, startedAt);
    }

    private static long startedAt(ProcessHandle handle) {
        return handle.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
    }

    /** The process, while it still runs. */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(found -> startedAt(found) == startedAt);
    }
}
