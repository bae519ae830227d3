package dev.tenon.documents;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationListener;
import java.time.Duration;

/** Stops one evaluation after so many steps, or so long. */
final class Deadline implements CelEvaluationListener {
    private static final int MOST_STEPS = 50_000;
    private static final long LONGEST = Duration.ofMillis(500).toNanos();

    private final long started = System.nanoTime();
    private int steps;

    @Override
    public void callback(CelExpr part, Object value) {
        steps++;
        if (steps > MOST_STEPS || System.nanoTime() - started > LONGEST) {
            throw new RanTooLong();
        }
    }
}
