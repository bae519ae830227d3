package dev.tenon.messaging.wire;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.SealedMessage;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UndecodableEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** An envelope as headers: CloudEvents 1.0 in Kafka's binary mode, with Tenon's fields as extension attributes. */
record CloudEventHeaders(Headers headers) {
    static final String TENANT = "ce_tenant";
    private static final String ID = "ce_id";
    private static final String TYPE = "ce_type";
    private static final String SUBJECT = "ce_subject";
    private static final String TIME = "ce_time";
    private static final String ACTOR = "ce_actor";
    private static final String CORRELATION = "ce_correlation";
    private static final String CAUSATION = "ce_causation";
    private static final String SEQUENCE = "ce_sequence";
    private static final String SCHEMA = "ce_schema";
    private static final String SEAL = "ce_seal";

    static CloudEventHeaders of(SealedMessage message) {
        var envelope = message.envelope();
        return new CloudEventHeaders(new RecordHeaders())
                .with("ce_specversion", "1.0")
                .with("ce_source", "tenon/" + envelope.type().module())
                .with("content-type", "application/avro")
                .with(ID, envelope.id())
                .with(TYPE, envelope.type())
                .with(SUBJECT, envelope.aggregate())
                .with(TIME, envelope.recordedAt())
                .with(TENANT, envelope.tenant())
                .with(ACTOR, envelope.actor().text())
                .with(CORRELATION, envelope.correlation())
                .with(CAUSATION, envelope.causation())
                .with(SEQUENCE, envelope.sequence())
                .with(SCHEMA, message.event().fingerprint())
                .with(SEAL, message.seal().hex());
    }

    EventEnvelope envelope() {
        return new EventEnvelope(
                UUID.fromString(text(ID)),
                TenantId.of(text(TENANT)),
                EventType.parse(text(TYPE)),
                Long.parseLong(text(SEQUENCE)),
                UUID.fromString(text(SUBJECT)),
                Instant.parse(text(TIME)),
                Actor.parse(text(ACTOR)),
                UUID.fromString(text(CORRELATION)),
                text(CAUSATION));
    }

    String schema() {
        return text(SCHEMA);
    }

    Bytes seal() {
        return Bytes.ofHex(text(SEAL));
    }

    private CloudEventHeaders with(String name, Object value) {
        headers.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private String text(String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .orElseThrow(() -> new UndecodableEvent("The header " + name + " is missing"));
    }
}
