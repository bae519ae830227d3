package dev.tenon.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.SealedMessage;
import dev.tenon.kernel.TenantId;
import dev.tenon.messaging.CommittedReader;
import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.Sample;
import dev.tenon.messaging.Until;
import dev.tenon.messaging.wire.Topics;
import dev.tenon.messaging.wire.WireMessage;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelayIT {
    private final KafkaConnection kafka =
            KafkaConnection.to(TestInfrastructure.shared().kafka());
    private final URI registry = TestInfrastructure.shared().registry();
    private final CommittedReader reader = new CommittedReader(kafka, Topics.topic(Sample.THING));
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final TenantId tenant = Sample.tenant();

    @Test
    void whatIsAnnouncedIsPublishedOnceInOrderPerAggregateAndSealed() {
        var rows = Sample.batch(tenant, 1_200);
        outbox.add(rows);
        try (var running = RunningRelay.start(outbox, kafka, registry)) {
            Until.holds("the outbox was empty", () -> outbox.waiting() == 0);
            var messages = messages(rows.size());

            assertThat(messages)
                    .extracting(SealedMessage::envelope)
                    .containsExactlyInAnyOrderElementsOf(
                            rows.stream().map(Outgoing::envelope).toList());
            assertThat(messages).allMatch(Sample.SEAL::fits);
            assertThat(running.works()).isTrue();
        }
    }

    @Test
    void aBatchWhoseRemovalFailedAfterTheCommitIsSentAgainUnderTheSameIds() {
        var rows = Sample.batch(tenant, 3);
        outbox.failRemovals(1);
        outbox.add(rows);
        try (var _ = RunningRelay.start(outbox, kafka, registry)) {
            Until.holds("the outbox was empty", () -> outbox.waiting() == 0);

            assertThat(ids(messages(6)))
                    .containsExactlyInAnyOrderElementsOf(List.of(rows, rows).stream()
                            .flatMap(List::stream)
                            .map(row -> row.envelope().id())
                            .toList());
        }
    }

    @Test
    void aBatchThatCannotBePublishedWholeStaysAndNoneOfItIsSeen() {
        var good = Sample.outgoing(tenant, 1);
        var bad = new Outgoing(
                Sample.outgoing(tenant, 2).envelope(),
                new EncodedEvent(Sample.THING, "0123456789abcdef", good.event().payload()));
        outbox.add(List.of(good, bad));
        try (var running = RunningRelay.start(outbox, kafka, registry)) {
            Until.holds("the relay failed", running::fails);
            assertThat(outbox.waiting()).isEqualTo(2);
            assertThat(reader.all(tenant.toString())).isEmpty();
            assertThat(running.relay().state().failure())
                    .get()
                    .satisfies(failure -> assertThat(failure.reason()).contains("0123456789abcdef"));

            outbox.remove(bad);

            Until.holds("the relay recovered", running::works);
            assertThat(ids(messages(1))).containsExactly(good.envelope().id());
        }
    }

    @Test
    void aRelayThatWasReplacedStartsAnewAndLosesNothing() {
        var other = new MemoryOutbox();
        try (var first = RunningRelay.start(outbox, kafka, registry)) {
            Until.holds("the first worked", first::works);
            try (var second = RunningRelay.start(other, kafka, registry)) {
                Until.holds("the second worked", second::works);
                outbox.add(Sample.batch(tenant, 2));
                other.add(Sample.batch(tenant, 2));

                assertThat(ids(messages(4))).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void ofTwoRelaysOneStandsByAndTakesOver() {
        var first = RunningRelay.start(outbox, kafka, registry);
        Until.holds("the first worked", first::works);
        try (var standby = RunningRelay.start(outbox, kafka, registry)) {
            Until.holds("the second stood by", standby::standsBy);
            assertThat(standby.relay().state().failure()).isEmpty();
            outbox.add(Sample.batch(tenant, 2));
            Until.holds("the first published", () -> outbox.waiting() == 0);
            assertThat(standby.standsBy()).isTrue();

            first.close();
            outbox.add(Sample.batch(tenant, 2));

            Until.holds("the second published", () -> outbox.waiting() == 0);
            assertThat(ids(messages(4))).doesNotHaveDuplicates();
        }
    }

    @Test
    void aStoppedRelayLeavesWhatIsAnnouncedLater() {
        var running = RunningRelay.start(outbox, kafka, registry);
        Until.holds("the relay worked", running::works);
        running.close();

        outbox.add(Sample.batch(tenant, 1));
        running.relay().wake();

        assertThat(outbox.waiting()).isEqualTo(1);
    }

    private List<SealedMessage> messages(int count) {
        return reader.await(tenant, count).stream().map(WireMessage::message).toList();
    }

    private static List<UUID> ids(List<SealedMessage> messages) {
        return messages.stream()
                .map(SealedMessage::envelope)
                .map(EventEnvelope::id)
                .toList();
    }
}
