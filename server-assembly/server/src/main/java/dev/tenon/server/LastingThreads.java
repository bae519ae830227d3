package dev.tenon.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;

/** Threads whose work lasts as long as the server does. One that has ended will not come back by itself. */
@ApplicationScoped
public class LastingThreads implements ThreadFactory {
    private final List<Thread> made = new CopyOnWriteArrayList<>();

    @Resource
    private ManagedThreadFactory threads;

    @Override
    public Thread newThread(Runnable work) {
        var thread = threads.newThread(work);
        thread.setName("tenon-" + work.getClass().getSimpleName() + "-" + made.size());
        made.add(thread);
        return thread;
    }

    /** The names of those that have ended. */
    List<String> ended() {
        return made.stream()
                .filter(thread -> thread.getState() == Thread.State.TERMINATED)
                .map(Thread::getName)
                .toList();
    }
}
