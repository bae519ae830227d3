package dev.tenon.messaging.relay;

import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Outbox.Turn;
import dev.tenon.messaging.BackOff;
import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.registry.RegisteredSchemas;
import dev.tenon.messaging.wire.KafkaTopics;
import dev.tenon.messaging.wire.Topics;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Publishes the outbox, on one thread that the assembly gives it, until it is stopped or interrupted. Kafka and the registry
 * may come up later, fail and come back. Of the relays of several nodes one works; the others stand by and take over within a
 * second when it ends.
 */
public final class Relay implements Runnable {
    private static final Logger LOG = System.getLogger(Relay.class.getName());
    private static final int MOST = 500;
    private static final int PER_TENANT = 10;
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration STAND_BY = Duration.ofMillis(500);

    private final Outbox outbox;
    private final Set<EventType> types;
    private final KafkaConnection kafka;
    private final RegisteredSchemas schemas;
    private final EnvelopeSeal seal;
    private final Clock clock;

    private final BackOff backOff = new BackOff(Duration.ofMillis(100), Duration.ofSeconds(5));
    private final Semaphore work = new Semaphore(0);
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile RelayState state = RelayState.INITIAL;

    /** A relay for these event types; it does nothing until it is run. */
    public Relay(
            Outbox outbox,
            Set<EventType> types,
            KafkaConnection kafka,
            RegisteredSchemas schemas,
            EnvelopeSeal seal,
            Clock clock) {
        this.outbox = outbox;
        this.types = Set.copyOf(types);
        this.kafka = kafka;
        this.schemas = schemas;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            while (mayRun()) {
                attempt();
            }
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that something was announced, so that it need not wait for the next look. Never blocks. */
    public void wake() {
        work.release();
    }

    /** Asks it to end after the batch in hand. */
    public void stop() {
        stop.countDown();
        wake();
    }

    /** How it is doing now. */
    public RelayState state() {
        return state;
    }

    private boolean mayRun() {
        return stop.getCount() > 0;
    }

    private void attempt() throws InterruptedException {
        try {
            var turn = outbox.turn();
            if (turn.isPresent()) {
                relay(turn.orElseThrow());
            } else {
                standBy();
            }
        } catch (InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            failed(e);
            stop.await(backOff.next().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void relay(Turn held) throws InterruptedException {
        try (held;
                var publication = open()) {
            while (mayRun()) {
                drain(publication);
            }
        }
    }

    private void standBy() throws InterruptedException {
        backOff.reset();
        state = state.standingBy(clock.instant());
        stop.await(STAND_BY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private KafkaPublication open() {
        schemas.register(types);
        KafkaTopics.ensure(kafka, types.stream().map(Topics::topic).toList());
        return KafkaPublication.open(kafka, schemas, seal);
    }

    private void drain(KafkaPublication publication) throws InterruptedException {
        var sent = outbox.drain(PER_TENANT, MOST, publication::publish);
        succeeded(sent);
        if (sent == 0) {
            work.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
            work.drainPermits();
        }
    }

    private void succeeded(int sent) {
        backOff.reset();
        state.failure().ifPresent(failure -> LOG.log(Level.INFO, "The relay publishes again"));
        state = state.succeeded(clock.instant(), sent);
    }

    private void failed(RuntimeException error) {
        var level = state.failure().isPresent() ? Level.DEBUG : Level.WARNING;
        LOG.log(level, "The relay cannot publish and will try again; nothing is lost", error);
        state = state.failed(clock.instant(), error);
    }
}
