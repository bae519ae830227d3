package dev.tenon.messaging.connector;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.eclipse.microprofile.reactive.messaging.spi.IncomingConnectorFactory;
import org.eclipse.microprofile.reactive.streams.operators.PublisherBuilder;
import org.eclipse.microprofile.reactive.streams.operators.ReactiveStreams;
import org.reactivestreams.Subscriber;

/**
 * The connector {@code tenon-kafka}. The payload of a message is {@code ConsumerRecords<String, byte[]>}, one poll's records of
 * all the channel's topics. A channel names its {@code topics}, {@code bootstrap.servers}, {@code group.id} and any other
 * property of a Kafka consumer.
 */
@ApplicationScoped
@Connector("tenon-kafka")
public class TenonKafkaConnector implements IncomingConnectorFactory {
    private final List<BatchLoop> loops = new CopyOnWriteArrayList<>();

    private final ThreadFactory threads;

    /** Only for the container's proxies. */
    protected TenonKafkaConnector() {
        this(Thread.ofVirtual().factory());
    }

    @Inject
    public TenonKafkaConnector(@ConsumerThreads ThreadFactory threads) {
        this.threads = threads;
    }

    /** How each open channel is doing, by its name. */
    public Map<String, ChannelState> channels() {
        return loops.stream()
                .collect(
                        Collectors.toUnmodifiableMap(BatchLoop::channel, BatchLoop::state, (former, latter) -> latter));
    }

    @Override
    public PublisherBuilder<? extends Message<?>> getPublisherBuilder(Config config) {
        var settings = ChannelSettings.of(config);
        return ReactiveStreams.<Message<ConsumerRecords<String, byte[]>>>fromPublisher(
                subscriber -> start(settings, subscriber));
    }

    private void start(
            ChannelSettings settings, Subscriber<? super Message<ConsumerRecords<String, byte[]>>> subscriber) {
        var loop = new BatchLoop(settings, subscriber);
        loops.add(loop);
        subscriber.onSubscribe(loop);
        threads.newThread(loop).start();
    }

    /** Ends when the consumers are closed: what runs on after its application is gone would keep the partitions. */
    @PreDestroy
    void stop() {
        loops.forEach(BatchLoop::stop);
        loops.forEach(BatchLoop::awaitEnd);
        loops.clear();
    }
}
