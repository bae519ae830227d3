package dev.tenon.messaging.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.Until;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.Test;

class GroupChannelIT {
    private static final List<String> KEYS =
            IntStream.range(0, 20).mapToObj(each -> "key-" + each).toList();

    private final KafkaConnection kafka =
            KafkaConnection.to(TestInfrastructure.shared().kafka());
    private final TransactionalTopic topic = TransactionalTopic.create(kafka);
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    @Test
    void aGroupThatIsStuckKeepsNoOtherWaiting() {
        topic.write(KEYS);
        var reached = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        try (var _ = started("stuck", _ -> awaits(reached, released))) {
            Until.holds("the one was stuck", () -> reached.getCount() == 0);
            try (var _ = started("other", this::hear)) {
                Until.holds("the other had heard all", () -> heard.size() >= KEYS.size());
            }
            assertThat(topic.committed(group("stuck"))).isEmpty();
            released.countDown();
        }
        assertThat(heard).containsExactlyInAnyOrderElementsOf(KEYS);
    }

    @Test
    void aBatchThatFailsComesAgain() {
        topic.write(KEYS);
        var failures = new AtomicInteger(2);
        try (var _ = started("failing", records -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("asked to fail");
            }
            hear(records);
        })) {
            Until.holds(
                    "the group had committed all",
                    () -> topic.committed(group("failing")).equals(topic.ends()));
        }
        assertThat(heard).containsExactlyInAnyOrderElementsOf(KEYS);
        assertThat(failures).hasNegativeValue();
    }

    @Test
    void aClosedOneHasLeftItsGroupEvenWhenItsThreadWasInterrupted() {
        topic.write(KEYS);
        var channel = new GroupChannel(group("leaving"), List.of(topic.name()), kafka, this::hear);
        var thread = Thread.ofPlatform().start(channel);
        Until.holds("it had heard all", () -> heard.size() >= KEYS.size());
        thread.interrupt(); // as a container does with the threads of an application that it stops
        channel.close();
        assertThat(topic.members(group("leaving"))).isZero();
    }

    private void hear(ConsumerRecords<String, byte[]> records) {
        records.forEach(record -> heard.add(record.key()));
    }

    private GroupChannel started(String name, Consumer<ConsumerRecords<String, byte[]>> delivery) {
        var channel = new GroupChannel(group(name), List.of(topic.name()), kafka, delivery);
        Thread.ofVirtual().start(channel);
        return channel;
    }

    private String group(String name) {
        return topic.name() + "-" + name;
    }

    private static void awaits(CountDownLatch reached, CountDownLatch released) {
        reached.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
