package dev.tenon.kernel;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A tenant's work that waits for its time, lent with a session: what is registered, moved or cancelled is so with the transaction, or not
 * at all. The module's {@link DueHandler} of that name runs it when its time has come, and what is past already soon after the commit.
 *
 * <p>A work runs on one node of many. What was missed while nothing ran is caught up once. It is started once or more, and the cause that
 * it is given makes its effect happen once. A work that fails is run again after growing pauses and holds up no other. While its tenant is closed
 * or its module is off, it waits.
 */
public interface Due {

    /** Registers the work for this instant, with microseconds. One of the same name and key is moved, also while it runs. */
    void at(DueWork work, Instant time);

    /**
     * The same by the clock on the tenant's wall, in the zone that the tenant has now. A time that the clock leaps over is as much later as the
     * leap is long; of a time that comes twice, it is the first.
     */
    void on(DueWork work, LocalDateTime time);

    /** Cancels the work; without one, nothing happens. */
    void cancel(DueWork work);
}
