package dev.tenon.messaging.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.UndecodableEvent;
import dev.tenon.messaging.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

class WireMessageTest {

    @Test
    void aMessageComesOutAsItWentInAndItsSealStillFits() {
        var message = Sample.sealed(Sample.outgoing(Sample.tenant(), 42));

        var arrived = WireMessage.message(Sample.received(message));

        assertThat(arrived).isEqualTo(message);
        assertThat(Sample.SEAL.fits(arrived)).isTrue();
    }

    @Test
    void theHeadersAreACloudEventInBinaryMode() {
        var message = Sample.sealed(Sample.outgoing(Sample.tenant(), 42));
        var record = WireMessage.record(message, 7);

        assertThat(record.headers())
                .extracting(Header::key)
                .contains("ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "content-type");
        assertThat(record.headers().lastHeader("ce_specversion").value())
                .asString()
                .isEqualTo("1.0");
        assertThat(record.topic()).isEqualTo("tenon.sample.thing-happened");
        assertThat(record.key())
                .isEqualTo(
                        message.envelope().tenant() + ":" + message.envelope().aggregate());
        assertThat(Arrays.copyOf(record.value(), 5)).containsExactly(0, 0, 0, 0, 7);
    }

    @Test
    void aMissingHeaderIsUndecodable() {
        var record = Sample.received(Sample.sealed(Sample.outgoing(Sample.tenant(), 1)));
        for (var name : Arrays.asList("ce_id", "ce_type", "ce_time", "ce_tenant", "ce_actor", "ce_schema", "ce_seal")) {
            var other = copy(record);
            other.headers().remove(name);

            assertThatThrownBy(() -> WireMessage.message(other))
                    .isInstanceOf(UndecodableEvent.class)
                    .hasMessageContaining(name);
        }
    }

    @Test
    void aMalformedHeaderIsUndecodable() {
        var record = Sample.received(Sample.sealed(Sample.outgoing(Sample.tenant(), 1)));
        for (var name :
                Arrays.asList("ce_id", "ce_type", "ce_time", "ce_tenant", "ce_actor", "ce_seal", "ce_sequence")) {
            var other = copy(record);
            other.headers().add(name, "?".getBytes(StandardCharsets.UTF_8));

            assertThatThrownBy(() -> WireMessage.message(other)).isInstanceOf(UndecodableEvent.class);
        }
    }

    @Test
    void aValueThatIsNotFramedIsUndecodable() {
        var record = Sample.received(Sample.sealed(Sample.outgoing(Sample.tenant(), 1)));
        for (var value : Arrays.asList(new byte[0], new byte[] {0, 0, 0, 0}, new byte[] {1, 0, 0, 0, 1, 9})) {
            var other = new ConsumerRecord<>(record.topic(), 0, 0, record.key(), value);
            record.headers().forEach(other.headers()::add);

            assertThatThrownBy(() -> WireMessage.message(other)).isInstanceOf(UndecodableEvent.class);
        }
    }

    private static ConsumerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> record) {
        var copy = new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
        record.headers().forEach(copy.headers()::add);
        return copy;
    }
}
