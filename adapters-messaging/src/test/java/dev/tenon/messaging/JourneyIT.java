package dev.tenon.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.WorkLog;
import dev.tenon.messaging.connector.Channel;
import dev.tenon.messaging.deadletter.BuriedLetter;
import dev.tenon.messaging.deadletter.DeadLetterDesk;
import dev.tenon.messaging.deadletter.KafkaDeadLetters;
import dev.tenon.messaging.delivery.EventDelivery;
import dev.tenon.messaging.delivery.FakeDirectory;
import dev.tenon.messaging.delivery.FakeSubscriber;
import dev.tenon.messaging.relay.MemoryOutbox;
import dev.tenon.messaging.relay.RunningRelay;
import dev.tenon.messaging.wire.Topics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the outbox through Kafka to a subscriber. */
class JourneyIT {
    private final KafkaConnection kafka =
            KafkaConnection.to(TestInfrastructure.shared().kafka());
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final TenantId tenant = Sample.tenant();
    private final FakeSubscriber subscriber = new FakeSubscriber();
    private final KafkaDeadLetters deadLetters = new KafkaDeadLetters(kafka, Clock.systemUTC());

    @AfterEach
    void close() {
        deadLetters.close();
    }

    @Test
    void announcedEventsReachTheSubscriberAndWhatCannotBeReadTheDeadLetters() {
        var good = Sample.batch(tenant, 300);
        outbox.add(good);
        outbox.add(List.of(garbled()));
        var registry = TestInfrastructure.shared().registry();
        try (var _ = RunningRelay.start(outbox, kafka, registry);
                var _ = Channel.open(config(), delivery()::deliver)) {
            Until.holds("all events came", () -> subscriber.seen.size() >= good.size());

            assertThat(subscriber.seen)
                    .extracting(FakeSubscriber.Seen::event)
                    .containsExactlyInAnyOrderElementsOf(good.stream()
                            .map(Outgoing::event)
                            .map(Sample.CODEC::decode)
                            .toList());
            var desk = new DeadLetterDesk(kafka);
            Until.holds("the letter was kept", () -> letters(desk).findAny().isPresent());
            assertThat(letters(desk)).singleElement().satisfies(letter -> {
                assertThat(letter.code()).isEqualTo("undecodable-event");
                assertThat(letter.consumer()).isEqualTo("observer");
                assertThat(letter.topic()).isEqualTo(Topics.topic(Sample.THING));
            });
        }
    }

    private Outgoing garbled() {
        var whole = Sample.outgoing(tenant, 1);
        var cut = Bytes.ofHex(whole.event().payload().hex().substring(0, 20));
        return new Outgoing(
                whole.envelope(), new EncodedEvent(Sample.THING, whole.event().fingerprint(), cut));
    }

    private EventDelivery delivery() {
        var directory = new FakeDirectory(Set.of(FakeSubscriber.MODULE), tenant);
        return new EventDelivery(Sample.door(directory, subscriber), deadLetters, WorkLog.SILENT);
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

    private Stream<BuriedLetter> letters(DeadLetterDesk desk) {
        return desk.list().stream().filter(letter -> letter.tenant().equals(tenant.toString()));
    }
}
