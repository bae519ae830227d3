package dev.tenon.messaging.connector;

import dev.tenon.messaging.BackOff;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * A channel's subscription. One thread owns the consumer: it polls, passes the batch on, waits for what becomes of it, commits
 * or goes back, and polls again. So there is never more than one batch on its way, order is kept, and partitions are taken away
 * only between two batches.
 */
final class BatchLoop implements Subscription, Runnable {
    private static final Logger LOG = System.getLogger(BatchLoop.class.getName());
    private static final Duration MOST_TO_END = Duration.ofSeconds(5);

    private final ChannelSettings settings;
    private final Subscriber<? super Message<ConsumerRecords<String, byte[]>>> subscriber;
    private final Demand demand = new Demand();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final BackOff backOff = new BackOff(Duration.ofMillis(250), Duration.ofSeconds(30));
    private volatile Batch current = Batch.of(ConsumerRecords.empty());
    private volatile ChannelState state = ChannelState.INITIAL;

    BatchLoop(ChannelSettings settings, Subscriber<? super Message<ConsumerRecords<String, byte[]>>> subscriber) {
        this.settings = settings;
        this.subscriber = subscriber;
    }

    @Override
    public void run() {
        try {
            while (runs()) {
                attempt();
            }
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
        subscriber.onComplete();
    }

    @Override
    public void request(long count) {
        demand.add(count);
    }

    @Override
    public void cancel() {
        stop();
    }

    /** Ends it: a batch on its way is delivered again to whoever comes next. */
    void stop() {
        stop.countDown();
        demand.end();
        current.abandon();
    }

    /** Waits, not for ever, until a loop that was stopped has closed its consumer. */
    void awaitEnd() {
        try {
            if (!ended.await(MOST_TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "The channel {0} was told to end and still runs", channel());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String channel() {
        return settings.channel();
    }

    ChannelState state() {
        return state;
    }

    private boolean runs() {
        return stop.getCount() > 0;
    }

    private void attempt() throws InterruptedException {
        try (var consumer = BatchConsumer.open(settings)) {
            while (runs()) {
                step(consumer);
            }
        } catch (InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The channel " + channel() + " lost its consumer and will open another", e);
            pause();
        }
    }

    private void step(BatchConsumer consumer) throws InterruptedException {
        var records = consumer.poll();
        state = state.polled(Instant.now(), consumer.behind() + records.count());
        if (!records.isEmpty() && demand.take()) {
            settle(consumer, records, passOn(records));
        }
    }

    private Batch.Outcome passOn(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        var batch = Batch.of(records);
        current = batch;
        if (runs()) {
            subscriber.onNext(batch.message());
        } else {
            batch.abandon();
        }
        return batch.await();
    }

    private void settle(BatchConsumer consumer, ConsumerRecords<String, byte[]> records, Batch.Outcome outcome)
            throws InterruptedException {
        switch (outcome) {
            case TAKEN -> {
                consumer.commit(records);
                state = state.taken(records.count());
                backOff.reset();
            }
            case REFUSED -> {
                LOG.log(Level.WARNING, "{0} messages of {1} will be delivered again", records.count(), channel());
                consumer.back(records);
                pause();
            }
            case ABANDONED -> LOG.log(Level.DEBUG, "A batch of {0} was abandoned", channel());
        }
    }

    private void pause() throws InterruptedException {
        stop.await(backOff.next().toMillis(), TimeUnit.MILLISECONDS);
    }
}
