package dev.tenon.messaging.wire;

import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.SealedMessage;
import dev.tenon.kernel.UndecodableEvent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Sealed messages as Kafka's records, there and back. */
public final class WireMessage {

    private WireMessage() {}

    /**
     * The record of a message. Its key is tenant and aggregate, so that the events of one aggregate and type keep their order.
     *
     * @param schema the registry's id of the schema that wrote the event
     */
    public static ProducerRecord<String, byte[]> record(SealedMessage message, int schema) {
        var envelope = message.envelope();
        return new ProducerRecord<>(
                Topics.topic(envelope.type()),
                null,
                envelope.tenant() + ":" + envelope.aggregate(),
                Frame.of(schema, message.event().payload()),
                CloudEventHeaders.of(message).headers());
    }

    /**
     * Reads a record back. Whether the seal fits is not checked here.
     *
     * @throws UndecodableEvent when a header is missing or malformed, or the value is not framed
     */
    public static SealedMessage message(ConsumerRecord<String, byte[]> record) {
        var headers = new CloudEventHeaders(record.headers());
        try {
            var envelope = headers.envelope();
            var event = new EncodedEvent(envelope.type(), headers.schema(), Frame.payload(value(record)));
            return new SealedMessage(envelope, event, headers.seal());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UndecodableEvent("A header is malformed", e);
        }
    }

    /** Whose a message says that it is, whether or not it can be read or its seal fits. */
    public static Optional<String> claimedTenant(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(CloudEventHeaders.TENANT))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    private static byte[] value(ConsumerRecord<String, byte[]> record) {
        return Optional.ofNullable(record.value()).orElseThrow(() -> new UndecodableEvent("The message has no value"));
    }
}
