package dev.tenon.server;

import dev.tenon.extension.host.ExtensionHost;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.ParkedEvents;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.WorkLog;
import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.connector.ConsumerThreads;
import dev.tenon.messaging.connector.GroupChannel;
import dev.tenon.messaging.deadletter.DeadLetters;
import dev.tenon.messaging.delivery.EventDelivery;
import dev.tenon.messaging.wire.Topics;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;

/** Feeds the extensions, each in a consumer group and on a thread of its own: one that is slow or fails keeps only itself waiting. */
@ApplicationScoped
public class ExtensionChannels {
    private final List<GroupChannel> channels = new CopyOnWriteArrayList<>();

    @Inject
    private ExtensionHost host;

    @Inject
    private KafkaConnection kafka;

    @Inject
    private TenantGate gate;

    @Inject
    private EnvelopeSeal seal;

    @Inject
    private EventCodec codec;

    @Inject
    private ParkedEvents parked;

    @Inject
    private DeadLetters deadLetters;

    @Inject
    private WorkLog log;

    @Inject
    @ConsumerThreads
    private ThreadFactory threads;

    void start() {
        host.subscribers().stream().map(this::channel).forEach(channel -> {
            channels.add(channel);
            threads.newThread(channel).start();
        });
    }

    List<GroupChannel> channels() {
        return channels;
    }

    @PreDestroy
    void stop() {
        channels.forEach(GroupChannel::stop);
        channels.forEach(GroupChannel::close);
    }

    private GroupChannel channel(EventSubscriber extension) {
        var door = new EventDoor(List.of(extension), gate, seal, codec, parked);
        var delivery = new EventDelivery(door, deadLetters, log);
        var topics = extension.events().stream().map(Topics::topic).sorted().toList();
        return new GroupChannel(Topics.group(extension.module()), topics, kafka, delivery::deliver);
    }
}
