package dev.tenon.persistence.memory;

import dev.tenon.kernel.StaleSession;
import dev.tenon.kernel.TenantContext;

/** How long a session may be used: by one thread, until its work ends. */
final class Lease {
    private final TenantContext tenant;
    private final Thread holder = Thread.currentThread();
    private volatile boolean ended;

    Lease(TenantContext tenant) {
        this.tenant = tenant;
    }

    TenantContext tenant() {
        return tenant;
    }

    /** The first thing that everything lent with a session does. */
    void use() {
        if (ended) {
            throw new StaleSession("The session ended with its work; begin another work");
        }
        if (!Thread.currentThread().equals(holder)) {
            throw new StaleSession("The session belongs to the thread of its work");
        }
    }

    void end() {
        ended = true;
    }
}
