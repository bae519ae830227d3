package dev.tenon.messaging;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.SealedMessage;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;
import dev.tenon.messaging.avro.AnyValues;
import dev.tenon.messaging.avro.AvroEventCodec;
import dev.tenon.messaging.avro.Events;
import dev.tenon.messaging.wire.WireMessage;
import dev.tenon.sample.event.ThingHappened;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;

/** Events of the sample module, in each shape that they take on their way. */
public final class Sample {
    public static final EventType THING = EventType.of(ThingHappened.class);
    public static final EventCodec CODEC = new AvroEventCodec(Events.ALL);
    public static final EnvelopeSeal SEAL = new EnvelopeSeal(Bytes.of(new byte[32]));

    private Sample() {}

    public static TenantId tenant() {
        return new TenantId(UUID.randomUUID());
    }

    public static List<Outgoing> batch(TenantId tenant, int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(sequence -> outgoing(tenant, sequence))
                .toList();
    }

    public static Outgoing outgoing(TenantId tenant, long sequence) {
        return outgoing(tenant, sequence, new AnyValues(sequence).any(ThingHappened.class));
    }

    public static Outgoing outgoing(TenantId tenant, long sequence, PublishedEvent event) {
        var encoded = CODEC.encode(event);
        var envelope = new EventEnvelope(
                UUID.randomUUID(),
                tenant,
                encoded.type(),
                sequence,
                event.aggregate(),
                Instant.parse("2026-11-23T08:00:00.123456Z"),
                new Actor.User(new UserId(new UUID(7, 7))),
                new UUID(8, 8),
                "request:abc");
        return new Outgoing(envelope, encoded);
    }

    public static SealedMessage sealed(Outgoing outgoing) {
        return SEAL.seal(outgoing.envelope(), outgoing.event());
    }

    /** The way to the subscribers, where nothing is ever parked. */
    public static EventDoor door(TenantDirectory directory, EventSubscriber... subscribers) {
        return new EventDoor(
                List.of(subscribers), new TenantGate(directory, SEAL), SEAL, CODEC, (_, _, _) -> List.of());
    }

    /** The record that a consumer gets of a message. */
    public static ConsumerRecord<String, byte[]> received(SealedMessage message) {
        var sent = WireMessage.record(message, 1);
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                5,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }
}
