package dev.tenon.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;

/** Threads whose work lasts as long as the server does. One that has ended will not come back by itself. */
@ApplicationScoped
public class LastingThreads implements ThreadFactory {
    private static final Logger LOG = System.getLogger(LastingThreads.class.getName());
    private static final Duration MOST_TO_END = Duration.ofSeconds(5);

    private final List<Thread> made = new CopyOnWriteArrayList<>();

    @Resource
    ManagedThreadFactory threads;

    @Override
    public Thread newThread(Runnable work) {
        var thread = threads.newThread(work);
        thread.setName("tenon-" + work.getClass().getSimpleName() + "-" + made.size());
        made.add(thread);
        return thread;
    }

    /** Waits, not for ever, until these have ended: a thread that outlives its application finds no more classes. */
    static void awaitEnd(Collection<Thread> threads) {
        try {
            for (var thread : threads) {
                if (!thread.join(MOST_TO_END)) {
                    LOG.log(Level.WARNING, "{0} was told to end and still runs", thread.getName());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The names of those that have ended. */
    List<String> ended() {
        return made.stream()
                .filter(thread -> thread.getState() == Thread.State.TERMINATED)
                .map(Thread::getName)
                .toList();
    }
}
