package dev.tenon.bench.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A client that does something at a steady pace; one that has fallen behind does not wait. */
public final class Paced implements Client {
    private final Client client;
    private final long period;
    private long next = System.nanoTime();

    public Paced(Client client, Duration period) {
        this.client = client;
        this.period = period.toNanos();
    }

    @Override
    public void once() {
        long now = System.nanoTime();
        if (now < next) {
            LockSupport.parkNanos(next - now);
        }
        next = Math.max(next, now - period) + period;
        client.once();
    }
}
