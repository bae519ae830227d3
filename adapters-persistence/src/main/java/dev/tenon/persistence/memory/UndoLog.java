package dev.tenon.persistence.memory;

import java.util.ArrayDeque;
import java.util.Deque;

/** How to take back what the running work changed. Used under the platform's lock only. */
final class UndoLog {
    private final Deque<Runnable> steps = new ArrayDeque<>();

    void add(Runnable step) {
        steps.push(step);
    }

    /** What was changed stays. */
    void forget() {
        steps.clear();
    }

    /** Takes back every change since the last {@link #forget}, the latest first. */
    void rollBack() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }
}
