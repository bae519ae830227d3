package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadsHealthTest {
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final LastingThreads threads = new LastingThreads();
    private final ThreadsHealth health = new ThreadsHealth();

    @BeforeEach
    void assemble() {
        threads.threads = new PlainThreads();
        health.threads = threads;
        HealthCheckResponse.setResponseProvider(Response::new);
    }

    @AfterEach
    void stop() {
        stopped.countDown();
        HealthCheckResponse.setResponseProvider(null);
    }

    @Test
    void theServerLivesWhileItsThreadsDo() {
        threads.newThread(this::last).start();

        assertThat(health.call().getStatus()).isEqualTo(Status.UP);
        assertThat(health.call().getData()).isEmpty();
    }

    @Test
    void aThreadThatWasNotStartedYetHasNotEnded() {
        threads.newThread(this::last);

        assertThat(health.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aThreadThatEndedIsNamedAndMakesTheServerDead() throws InterruptedException {
        threads.newThread(this::last).start();
        var ended = threads.newThread(new Relayed());
        ended.start();
        ended.join();

        assertThat(health.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.call().getData()).contains(Map.of("tenon-Relayed-1", "ended"));
    }

    private void last() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Work that ends although it should not. */
    private static final class Relayed implements Runnable {
        @Override
        public void run() {}
    }

    private static final class PlainThreads implements ManagedThreadFactory {
        @Override
        public Thread newThread(Runnable work) {
            return new Thread(work);
        }

        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            throw new UnsupportedOperationException();
        }
    }

    /** The server brings its own. */
    private static final class Response extends HealthCheckResponseBuilder {
        private final Map<String, Object> data = new HashMap<>();
        private String name = "";
        private Status status = Status.DOWN;

        @Override
        public HealthCheckResponseBuilder name(String given) {
            name = given;
            return this;
        }

        @Override
        public HealthCheckResponseBuilder withData(String key, String value) {
            data.put(key, value);
            return this;
        }

        @Override
        public HealthCheckResponseBuilder withData(String key, long value) {
            data.put(key, value);
            return this;
        }

        @Override
        public HealthCheckResponseBuilder withData(String key, boolean value) {
            data.put(key, value);
            return this;
        }

        @Override
        public HealthCheckResponseBuilder up() {
            return status(true);
        }

        @Override
        public HealthCheckResponseBuilder down() {
            return status(false);
        }

        @Override
        public HealthCheckResponseBuilder status(boolean up) {
            status = up ? Status.UP : Status.DOWN;
            return this;
        }

        @Override
        public HealthCheckResponse build() {
            return new HealthCheckResponse(name, status, Optional.of(data).filter(known -> !known.isEmpty()));
        }
    }
}
