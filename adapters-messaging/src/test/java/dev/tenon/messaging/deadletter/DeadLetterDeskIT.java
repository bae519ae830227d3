package dev.tenon.messaging.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.WorkLog;
import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.Sample;
import dev.tenon.messaging.Until;
import dev.tenon.messaging.connector.Channel;
import dev.tenon.messaging.delivery.EventDelivery;
import dev.tenon.messaging.delivery.FakeDirectory;
import dev.tenon.messaging.delivery.FakeSubscriber;
import dev.tenon.messaging.wire.KafkaTopics;
import dev.tenon.messaging.wire.Topics;
import dev.tenon.messaging.wire.WireMessage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadLetterDeskIT {
    private static final Permission SECRET = new Permission("observer.thing.see");

    private final KafkaConnection kafka =
            KafkaConnection.to(TestInfrastructure.shared().kafka());
    private final KafkaDeadLetters letters = new KafkaDeadLetters(kafka, Clock.systemUTC());
    private final DeadLetterDesk desk = new DeadLetterDesk(kafka);
    private final TenantId tenant = Sample.tenant();
    private final FakeSubscriber subscriber = new FakeSubscriber();

    @AfterEach
    void close() {
        letters.close();
    }

    @Test
    void aLetterSaysWhatItIsAndWhy() {
        letters.keep(letter());
        letters.keep(letter());

        assertThat(ours()).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo("observer.tenon.sample.thing-happened-0-5");
            assertThat(found.topic()).isEqualTo("tenon.sample.thing-happened");
            assertThat(found.offset()).isEqualTo(5);
            assertThat(found.consumer()).isEqualTo("observer");
            assertThat(found.code()).isEqualTo("some-code");
            assertThat(found.reason()).isEqualTo("some reason");
        });
        assertThat(desk.drop(ours().getFirst().id(), "a test")).isPresent();
    }

    @Test
    void whatIsReplayedIsTakenWhenItsReasonIsGone() {
        subscriber.require(SECRET);
        KafkaTopics.ensure(kafka, List.of(Topics.topic(Sample.THING)));
        try (var _ = Channel.open(config(), delivery()::deliver)) {
            send();
            Until.holds("the letter was kept", () -> ours().size() == 1);
            subscriber.relent();

            assertThat(desk.replay(ours().getFirst().id())).isPresent();

            Until.holds("it was taken", () -> subscriber.seen.size() == 1);
            assertThat(ours()).isEmpty();
            assertThat(subscriber.seen.getFirst().envelope().tenant()).isEqualTo(tenant);
        }
    }

    @Test
    void whatIsReplayedInVainIsALetterAgain() {
        subscriber.require(SECRET);
        KafkaTopics.ensure(kafka, List.of(Topics.topic(Sample.THING)));
        try (var _ = Channel.open(config(), delivery()::deliver)) {
            send();
            Until.holds("the letter was kept", () -> ours().size() == 1);
            var first = ours().getFirst();

            desk.replay(first.id());

            Until.holds("it came back", () -> ours().size() == 1);
            assertThat(ours().getFirst().offset()).isGreaterThan(first.offset());
        }
    }

    @Test
    void whatIsDroppedOrReplayedIsGone() {
        letters.keep(letter());
        var id = ours().getFirst().id();

        assertThat(desk.drop(id, "a test")).map(BuriedLetter::id).contains(id);

        assertThat(ours()).isEmpty();
        assertThat(desk.drop(id, "a test")).isEmpty();
        assertThat(desk.replay(id)).isEmpty();
    }

    @Test
    void aDeskThatDiesMidwayHasDoneNothing() {
        letters.keep(letter());
        var id = ours().getFirst().id();
        var settings = Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "tenon-dead-letters");
        try (var dying = new KafkaProducer<>(kafka.with(settings), new StringSerializer(), new ByteArraySerializer())) {
            dying.initTransactions();
            dying.beginTransaction();
            var _ = dying.send(LetterRecord.gone(id, "half done"));
            dying.flush();

            assertThat(desk.drop(id, "a test")).map(BuriedLetter::id).contains(id);
        }
    }

    @Test
    void aMessageWithoutAValueIsKeptToo() {
        var empty = new ConsumerRecord<String, byte[]>("tenon.sample.empty", 1, 7, "key", null);
        letters.keep(new DeadLetter(empty, FakeSubscriber.MODULE, "undecodable-event", "no value"));

        assertThat(desk.drop("observer.tenon.sample.empty-1-7", "a test"))
                .get()
                .satisfies(found -> assertThat(found.tenant()).isEmpty());
    }

    private List<BuriedLetter> ours() {
        return desk.list().stream()
                .filter(letter -> letter.tenant().equals(tenant.toString()))
                .toList();
    }

    private DeadLetter letter() {
        var message = Sample.received(Sample.sealed(Sample.outgoing(tenant, 1)));
        return new DeadLetter(message, FakeSubscriber.MODULE, "some-code", "some reason");
    }

    private void send() {
        try (var producer =
                new KafkaProducer<>(kafka.with(Map.of()), new StringSerializer(), new ByteArraySerializer())) {
            var _ = producer.send(WireMessage.record(Sample.sealed(Sample.outgoing(tenant, 1)), 1));
        }
    }

    private EventDelivery delivery() {
        var directory = new FakeDirectory(Set.of(FakeSubscriber.MODULE), tenant);
        return new EventDelivery(Sample.door(directory, subscriber), letters, WorkLog.SILENT);
    }

    private Map<String, String> config() {
        return Map.of(
                "channel-name",
                "test",
                "topics",
                Topics.topic(Sample.THING),
                "bootstrap.servers",
                TestInfrastructure.shared().kafka(),
                "group.id",
                Topics.group(FakeSubscriber.MODULE) + "-" + UUID.randomUUID());
    }
}
