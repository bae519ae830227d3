package dev.tenon.messaging.connector;

import dev.tenon.messaging.Until;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** A channel on the connector, with a subscriber that does with each batch what it is told, acknowledging or refusing it. */
public final class Channel implements Subscriber<Message<?>>, AutoCloseable {
    private final List<ConsumerRecord<String, byte[]>> taken = new CopyOnWriteArrayList<>();
    private final TenonKafkaConnector connector =
            new TenonKafkaConnector(Thread.ofVirtual().factory());
    private final Consumer<ConsumerRecords<String, byte[]>> work;
    private volatile boolean completed;
    private volatile Subscription subscription = new NoSubscription();

    private Channel(Consumer<ConsumerRecords<String, byte[]>> work) {
        this.work = work;
    }

    public static Channel open(Map<String, String> config, Consumer<ConsumerRecords<String, byte[]>> work) {
        var channel = new Channel(work);
        channel.connector.getPublisherBuilder(new MapConfig(config)).buildRs().subscribe(channel);
        return channel;
    }

    /** Every record that was acknowledged. */
    public List<ConsumerRecord<String, byte[]>> taken() {
        return taken;
    }

    ChannelState state() {
        return connector.channels().values().iterator().next();
    }

    boolean completed() {
        return completed;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(Message<?> message) {
        @SuppressWarnings("unchecked") // the connector's one kind of payload
        var records = (ConsumerRecords<String, byte[]>) message.getPayload();
        try {
            work.accept(records);
            records.forEach(taken::add);
            message.ack();
        } catch (RuntimeException e) {
            message.nack(e);
        }
        subscription.request(1);
    }

    @Override
    public void onError(Throwable error) {
        throw new AssertionError("The channel ended with an error", error);
    }

    @Override
    public void onComplete() {
        completed = true;
    }

    /** Stops the connector and waits until the channel has ended. */
    @Override
    public void close() {
        connector.stop();
        Until.holds("the channel ended", this::completed);
    }

    private static final class NoSubscription implements Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}
