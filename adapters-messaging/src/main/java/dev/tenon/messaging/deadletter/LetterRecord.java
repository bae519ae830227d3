package dev.tenon.messaging.deadletter;

import dev.tenon.messaging.wire.Redelivery;
import dev.tenon.messaging.wire.Topics;
import dev.tenon.messaging.wire.WireMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A dead letter as it lies in its topic: the message's own headers and value, its key and everything else in headers of ours. A
 * message without a value has an empty one here, where no value at all would mean that the letter is gone.
 */
record LetterRecord(ConsumerRecord<String, byte[]> record) {
    private static final String PREFIX = "dead_";
    private static final String TOPIC = "dead_topic";
    private static final String PARTITION = "dead_partition";
    private static final String OFFSET = "dead_offset";
    private static final String CONSUMER = "dead_consumer";
    private static final String CODE = "dead_code";
    private static final String REASON = "dead_reason";
    private static final String SINCE = "dead_since";
    private static final String KEY = "dead_key";
    private static final String NO_VALUE = "dead_without_value";
    private static final byte[] EMPTY = {};

    static ProducerRecord<String, byte[]> of(DeadLetter letter, Instant now) {
        var from = letter.message();
        var headers = withoutOurs(from.headers());
        Map.of(
                        TOPIC, from.topic(),
                        PARTITION, from.partition(),
                        OFFSET, from.offset(),
                        CONSUMER, letter.consumer(),
                        CODE, letter.code(),
                        REASON, letter.reason(),
                        SINCE, now)
                .forEach((name, value) -> headers.add(name, bytes(value)));
        Optional.ofNullable(from.key()).ifPresent(key -> headers.add(KEY, bytes(key)));
        if (from.value() == null) {
            headers.add(NO_VALUE, EMPTY);
        }
        var value = Optional.ofNullable(from.value()).orElse(EMPTY);
        return new ProducerRecord<>(Topics.DEAD_LETTERS, null, letter.id(), value, headers);
    }

    /** Says that the letter is gone, and why. */
    static ProducerRecord<String, byte[]> gone(String id, String why) {
        var headers = new RecordHeaders().add(REASON, bytes(why));
        return new ProducerRecord<>(Topics.DEAD_LETTERS, null, id, null, headers);
    }

    BuriedLetter letter() {
        return new BuriedLetter(
                record.key(),
                text(TOPIC),
                Integer.parseInt(text(PARTITION)),
                Long.parseLong(text(OFFSET)),
                text(CONSUMER),
                text(CODE),
                text(REASON),
                Instant.parse(text(SINCE)),
                WireMessage.claimedTenant(record.headers()).orElse(""));
    }

    /** The message as it was, for the module that could not take it. */
    ProducerRecord<String, byte[]> message() {
        var headers = withoutOurs(record.headers());
        Redelivery.address(headers, text(CONSUMER));
        var key = optionalText(KEY).orElse(null);
        var value = record.headers().lastHeader(NO_VALUE) == null ? record.value() : null;
        return new ProducerRecord<>(text(TOPIC), null, key, value, headers);
    }

    private static RecordHeaders withoutOurs(Headers headers) {
        var others = new RecordHeaders();
        for (var header : headers) {
            if (!header.key().startsWith(PREFIX) && !header.key().equals(Redelivery.HEADER)) {
                others.add(header);
            }
        }
        return others;
    }

    private String text(String name) {
        return optionalText(name)
                .orElseThrow(() -> new IllegalStateException("The dead letter " + record.key() + " has no " + name));
    }

    private Optional<String> optionalText(String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Object value) {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }
}
