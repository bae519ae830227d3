package dev.tenon.messaging.connector;

import dev.tenon.messaging.KafkaConnection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * A channel for a consumer that is not known when the server is built, such as an extension: a consumer group of its own, so that it keeps
 * nobody waiting but itself. One thread runs it until it is closed.
 */
public final class GroupChannel implements Runnable, AutoCloseable {
    private final BatchLoop loop;

    /**
     * A channel that takes the topics from their beginning, or from where the group was.
     *
     * @param delivery takes a batch; when it throws, the batch is delivered again
     */
    public GroupChannel(
            String group,
            List<String> topics,
            KafkaConnection kafka,
            Consumer<ConsumerRecords<String, byte[]>> delivery) {
        this.loop = new BatchLoop(ChannelSettings.ofGroup(group, topics, kafka), new Handover(delivery));
        this.loop.request(Long.MAX_VALUE);
    }

    /** The consumer group. */
    public String group() {
        return loop.channel();
    }

    /** How it is doing. */
    public ChannelState state() {
        return loop.state();
    }

    @Override
    public void run() {
        loop.run();
    }

    /** Asks it to end: a batch on its way is delivered again to whoever comes next. */
    public void stop() {
        loop.stop();
    }

    /** Ends it, and waits until its consumer is closed. For a channel that was run. */
    @Override
    public void close() {
        stop();
        loop.awaitEnd();
    }

    /** Delivers on the channel's own thread. */
    private record Handover(Consumer<ConsumerRecords<String, byte[]>> delivery)
            implements Subscriber<Message<ConsumerRecords<String, byte[]>>> {
        @Override
        public void onSubscribe(Subscription subscription) {}

        @Override
        public void onNext(Message<ConsumerRecords<String, byte[]>> batch) {
            try {
                delivery.accept(batch.getPayload());
                batch.ack();
            } catch (RuntimeException e) {
                batch.nack(e);
            }
        }

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
