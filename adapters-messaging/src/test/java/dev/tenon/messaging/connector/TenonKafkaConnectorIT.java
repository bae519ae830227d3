package dev.tenon.messaging.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.Until;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class TenonKafkaConnectorIT {
    private static final List<String> KEYS =
            IntStream.range(0, 20).mapToObj(each -> "key-" + each).toList();

    private final TransactionalTopic topic = TransactionalTopic.create(
            KafkaConnection.to(TestInfrastructure.shared().kafka()));

    @Test
    void offsetsAreCommittedPastTheMarkersOfTransactions() {
        topic.write(KEYS);
        topic.writeInVain(List.of("vain-1", "vain-2", "vain-3"));
        try (var channel = Channel.open(config("one"), records -> {})) {
            Until.holds(
                    "the group had committed all",
                    () -> topic.committed(group("one")).equals(topic.ends()));

            assertThat(keys(channel)).containsExactlyInAnyOrderElementsOf(KEYS);
            Until.holds("the lag was zero", () -> channel.state().behind() == 0);
        }
    }

    @Test
    void whatWasRefusedIsDeliveredAgainAndNothingIsSkipped() {
        topic.write(KEYS);
        var refusals = new AtomicInteger(2);
        try (var channel = Channel.open(config("two"), records -> {
            if (refusals.getAndDecrement() > 0) {
                throw new IllegalStateException("asked to fail");
            }
        })) {
            Until.holds(
                    "the group had committed all",
                    () -> topic.committed(group("two")).equals(topic.ends()));

            assertThat(keys(channel)).containsExactlyInAnyOrderElementsOf(KEYS);
            assertThat(refusals).hasNegativeValue();
        }
    }

    /** The former holder is not closed and goes on sending heartbeats, so that without the name nothing would come. */
    @Test
    void whoComesBackUnderItsNameGetsItsPartitionsAtOnce() {
        var named = new HashMap<>(config("named"));
        named.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, "node-1");
        try (var former = topic.subscribed(group("named"), "node-1")) {
            Until.holds("the former had its partitions", () -> {
                former.poll(Duration.ofMillis(50));
                return !former.assignment().isEmpty();
            });
            topic.write(KEYS);
            try (var channel = Channel.open(named, records -> {})) {
                Until.holds("all came", () -> channel.taken().size() == KEYS.size());
            }
        }
    }

    @Test
    void nothingIsCommittedWhileItIsRefused() {
        topic.write(KEYS);
        var refused = new AtomicInteger();
        try (var _ = Channel.open(config("three"), records -> {
            refused.incrementAndGet();
            throw new IllegalStateException("asked to fail");
        })) {
            Until.holds("it was refused twice", () -> refused.get() >= 2);

            assertThat(topic.committed(group("three"))).isEmpty();
        }
    }

    @Test
    void aChannelGoesOnWhereTheOneBeforeEnded() {
        topic.write(KEYS);
        try (var _ = Channel.open(config("four"), records -> {})) {
            Until.holds(
                    "the group had committed all",
                    () -> topic.committed(group("four")).equals(topic.ends()));
        }
        topic.write(List.of("late"));
        try (var channel = Channel.open(config("four"), records -> {})) {
            Until.holds("the late one came", () -> !channel.taken().isEmpty());

            assertThat(keys(channel)).containsExactly("late");
        }
    }

    @Test
    void twoChannelsOfAGroupShareTheTopicAndMissNothingWhenOneGoes() {
        try (var stays = Channel.open(config("five"), records -> {})) {
            try (var goes = Channel.open(config("five"), records -> {})) {
                topic.write(KEYS);
                Until.holds(
                        "all came", () -> stays.taken().size() + goes.taken().size() >= KEYS.size());
            }
            topic.write(List.of("late-1", "late-2", "late-3", "late-4"));

            Until.holds(
                    "the late ones came",
                    () -> keys(stays).containsAll(List.of("late-1", "late-2", "late-3", "late-4")));
        }
    }

    private Map<String, String> config(String group) {
        return Map.of(
                "channel-name", "test",
                "connector", "tenon-kafka",
                "topics", topic.name(),
                "bootstrap.servers", TestInfrastructure.shared().kafka(),
                "group.id", group(group));
    }

    private String group(String name) {
        return topic.name() + "-" + name;
    }

    private static List<String> keys(Channel channel) {
        return channel.taken().stream().map(ConsumerRecord::key).toList();
    }
}
