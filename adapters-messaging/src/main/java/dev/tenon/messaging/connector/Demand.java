package dev.tenon.messaging.connector;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many messages a subscriber asked for and has not got yet. */
final class Demand {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long open;
    private boolean ended;

    void add(long count) {
        lock.lock();
        try {
            open = count > Long.MAX_VALUE - open ? Long.MAX_VALUE : open + count;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a message is asked for and takes that off; false when none will be asked for any more. */
    boolean take() throws InterruptedException {
        lock.lock();
        try {
            while (open == 0 && !ended) {
                changed.await();
            }
            if (!ended) {
                open--;
            }
            return !ended;
        } finally {
            lock.unlock();
        }
    }
}
