package dev.tenon.messaging.avro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.UndecodableEvent;
import dev.tenon.sample.event.ThingHappened;
import dev.tenon.sample.event.Unreleased;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AvroEventCodecTest {
    private static final EventCodec CODEC = new AvroEventCodec(Events.ALL);
    private static final EventType THING = EventType.of(ThingHappened.class);

    @ParameterizedTest
    @MethodSource("events")
    void whatIsEncodedIsDecodedAsItWas(Class<? extends PublishedEvent> type) {
        var seed = new Random().nextLong();
        System.out.println("seed of " + type.getSimpleName() + ": " + seed);
        var values = new AnyValues(seed);
        for (int i = 0; i < 200; i++) {
            var event = values.any(type);

            assertThat(CODEC.decode(CODEC.encode(event))).as("seed %s", seed).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void theNewestVersionWritesItsGoldenBytes(Class<? extends PublishedEvent> type) {
        var golden = golden(
                EventType.of(type), ReleasedSchemas.of(EventType.of(type)).size());

        assertThat(CODEC.encode(CODEC.decode(golden))).isEqualTo(golden);
    }

    @Test
    void bytesOfAnOlderVersionAreReadWithoutWhatItDidNotKnow() {
        var event = (ThingHappened) CODEC.decode(golden(THING, 1));

        assertThat(event.note()).isEmpty();
        assertThat(event.marks()).isEmpty();
        assertThat(event.parts()).isNotEmpty();
    }

    @Test
    void aTypeThatIsNotKnownIsUndecodable() {
        var unknown = new EncodedEvent(EventType.parse("sample.never-heard"), "0", Bytes.EMPTY);

        assertThatThrownBy(() -> CODEC.decode(unknown)).isInstanceOf(UndecodableEvent.class);
    }

    @Test
    void aSchemaThatWasNeverReleasedIsUndecodable() {
        var encoded = golden(THING, 1);
        var foreign = new EncodedEvent(THING, "0123456789abcdef", encoded.payload());

        assertThatThrownBy(() -> CODEC.decode(foreign))
                .isInstanceOf(UndecodableEvent.class)
                .hasMessageContaining("0123456789abcdef");
    }

    @Test
    void bytesThatAreCutOffOrLeftOverAreUndecodable() {
        var whole = golden(THING, 1).payload().toArray();

        for (int length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> CODEC.decode(thing(cut))).isInstanceOf(UndecodableEvent.class);
        }
        assertThatThrownBy(() -> CODEC.decode(thing(Arrays.copyOf(whole, whole.length + 1))))
                .isInstanceOf(UndecodableEvent.class);
    }

    @Test
    void aTimeFinerThanMicrosecondsDoesNotFit() {
        var fits = new AnyValues(1).any(ThingHappened.class);
        var tooFine = new ThingHappened(
                fits.thing(),
                fits.version(),
                fits.count(),
                fits.loud(),
                fits.weight(),
                fits.on(),
                Instant.ofEpochSecond(1, 1),
                fits.currency(),
                fits.mood(),
                fits.worth(),
                fits.parts(),
                fits.note(),
                fits.marks());

        assertThatThrownBy(() -> CODEC.encode(tooFine)).isInstanceOf(UndecodableEvent.class);
    }

    @Test
    void anEventThatWasNeverReleasedHasNoCodec() {
        assertThatThrownBy(() -> new AvroEventCodec(new EventClasses(List.of(Unreleased.class))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Unreleased");
    }

    static Stream<Class<? extends PublishedEvent>> events() {
        return Events.ALL.classes().stream();
    }

    private static EncodedEvent golden(EventType type, int version) {
        var golden = Golden.of(type, version);
        return new EncodedEvent(type, golden.fingerprint(), golden.bytes());
    }

    private static EncodedEvent thing(byte[] payload) {
        return new EncodedEvent(THING, golden(THING, 1).fingerprint(), Bytes.of(payload));
    }
}
