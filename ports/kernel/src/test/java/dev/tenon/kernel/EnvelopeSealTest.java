package dev.tenon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EnvelopeSealTest {
    private static final UUID ID = new UUID(1, 2);
    private static final UUID OTHER = new UUID(3, 4);
    private static final TenantId TENANT = new TenantId(new UUID(5, 6));
    private static final EventType TYPE = EventType.parse("invoicing.invoice-posted");
    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00.000001Z");
    private static final Actor ADA = new Actor.User(new UserId(new UUID(7, 8)));
    private static final EventEnvelope ENVELOPE =
            new EventEnvelope(ID, TENANT, TYPE, 9, ID, THEN, ADA, ID, "request:a");
    private static final EncodedEvent EVENT = new EncodedEvent(TYPE, "00ff", Bytes.of((byte) 1, (byte) 2));

    private final EnvelopeSeal seal = new EnvelopeSeal(Bytes.of(new byte[32]));

    @Test
    void aSealFitsWhatItSealed() {
        assertThat(seal.fits(seal.seal(ENVELOPE, EVENT))).isTrue();
    }

    @Test
    void anotherKeysSealDoesNotFit() {
        var key = new byte[32];
        key[31] = 1;
        assertThat(seal.fits(new EnvelopeSeal(Bytes.of(key)).seal(ENVELOPE, EVENT)))
                .isFalse();
    }

    @Test
    void aChangeOfAnyFieldOfTheEnvelopeBreaksTheSeal() {
        var mac = seal.seal(ENVELOPE, EVENT).seal();
        var later = THEN.plusNanos(1_000);
        var consumer = new Actor.Module(new ModuleId("reporting"));
        var tenant = new TenantId(OTHER);
        var type = EventType.parse("invoicing.credit-note-posted");
        var changed = List.of(
                new EventEnvelope(OTHER, TENANT, TYPE, 9, ID, THEN, ADA, ID, "request:a"),
                new EventEnvelope(ID, tenant, TYPE, 9, ID, THEN, ADA, ID, "request:a"),
                new EventEnvelope(ID, TENANT, type, 9, ID, THEN, ADA, ID, "request:a"),
                new EventEnvelope(ID, TENANT, TYPE, 10, ID, THEN, ADA, ID, "request:a"),
                new EventEnvelope(ID, TENANT, TYPE, 9, OTHER, THEN, ADA, ID, "request:a"),
                new EventEnvelope(ID, TENANT, TYPE, 9, ID, later, ADA, ID, "request:a"),
                new EventEnvelope(ID, TENANT, TYPE, 9, ID, THEN, consumer, ID, "request:a"),
                new EventEnvelope(ID, TENANT, TYPE, 9, ID, THEN, ADA, OTHER, "request:a"),
                new EventEnvelope(ID, TENANT, TYPE, 9, ID, THEN, ADA, ID, "request:b"));
        assertThat(changed).hasSize(EventEnvelope.class.getRecordComponents().length);
        assertThat(changed).noneMatch(envelope -> seal.fits(new SealedMessage(envelope, EVENT, mac)));
    }

    @Test
    void aChangeOfAnyFieldOfTheEventBreaksTheSeal() {
        var mac = seal.seal(ENVELOPE, EVENT).seal();
        var changed = List.of(
                new EncodedEvent(EventType.parse("invoicing.payment-received"), "00ff", EVENT.payload()),
                new EncodedEvent(TYPE, "00fe", EVENT.payload()),
                new EncodedEvent(TYPE, "00ff", Bytes.of((byte) 1, (byte) 3)));
        assertThat(changed).hasSize(EncodedEvent.class.getRecordComponents().length);
        assertThat(changed).noneMatch(event -> seal.fits(new SealedMessage(ENVELOPE, event, mac)));
    }

    @Test
    void aSealOfWrongLengthDoesNotFit() {
        var mac = seal.seal(ENVELOPE, EVENT).seal();
        var cut = Bytes.ofHex(mac.hex().substring(2));
        assertThat(Stream.of(Bytes.EMPTY, cut))
                .noneMatch(other -> seal.fits(new SealedMessage(ENVELOPE, EVENT, other)));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new EnvelopeSeal(Bytes.of(new byte[31]))).isInstanceOf(IllegalArgumentException.class);
    }
}
