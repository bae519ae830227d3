package dev.tenon.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.ModuleNotActive;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.WorkLog;
import dev.tenon.kernel.WorkNote;
import dev.tenon.messaging.Sample;
import dev.tenon.messaging.deadletter.DeadLetter;
import dev.tenon.messaging.deadletter.DeadLetters;
import dev.tenon.messaging.wire.Redelivery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventDeliveryTest {
    private final TenantId tenant = Sample.tenant();
    private final FakeDirectory directory = new FakeDirectory(Set.of(FakeSubscriber.MODULE), tenant);
    private final FakeSubscriber subscriber = new FakeSubscriber();
    private final List<DeadLetter> dead = new ArrayList<>();

    @Test
    void aSubscriberGetsTheEventAsItsModulesServiceAccountWithTheMessageAsCause() {
        var outgoing = Sample.outgoing(tenant, 3);

        delivery().deliver(List.of(Sample.received(Sample.sealed(outgoing))));

        assertThat(subscriber.seen).singleElement().satisfies(seen -> {
            assertThat(seen.event()).isEqualTo(Sample.CODEC.decode(outgoing.event()));
            assertThat(seen.envelope()).isEqualTo(outgoing.envelope());
            assertThat(seen.tenant().tenant()).isEqualTo(tenant);
            assertThat(seen.tenant().actor().text()).isEqualTo("module:observer");
            assertThat(seen.tenant().cause())
                    .isEqualTo(new Cause.Message(
                            FakeSubscriber.MODULE, outgoing.envelope().id()));
        });
        assertThat(dead).isEmpty();
    }

    @Test
    void tenantsTakeTurnsAndEachKeepsItsOrder() {
        var other = Sample.tenant();
        directory.tenants = Set.of(tenant, other);
        var outgoing = Stream.of(tenant, tenant, tenant, other, other)
                .map(whose -> Sample.outgoing(whose, 1))
                .toList();

        delivery()
                .deliver(outgoing.stream()
                        .map(Sample::sealed)
                        .map(Sample::received)
                        .toList());

        assertThat(subscriber.seen)
                .extracting(FakeSubscriber.Seen::envelope)
                .containsExactlyElementsOf(IntStream.of(0, 3, 1, 4, 2)
                        .mapToObj(outgoing::get)
                        .map(Outgoing::envelope)
                        .toList());
    }

    @Test
    void eventsThatNobodyAskedForArePassedOver() {
        subscriber.events = Set.of();

        delivery().deliver(List.of(message()));

        assertThat(subscriber.seen).isEmpty();
        assertThat(dead).isEmpty();
    }

    @Test
    void aTenantThatIsNotActiveIsPassedOver() {
        var other = Sample.sealed(Sample.outgoing(Sample.tenant(), 1));

        delivery().deliver(List.of(Sample.received(other), message()));

        assertThat(subscriber.seen).hasSize(1);
        assertThat(dead).isEmpty();
    }

    @Test
    void aTenantWithoutTheModuleIsPassedOver() {
        directory.modules = Set.of();

        delivery().deliver(List.of(message()));

        assertThat(subscriber.seen).isEmpty();
        assertThat(dead).isEmpty();
    }

    @Test
    void aModuleThatIsSwitchedOffWhileItTakesTheEventIsPassedOver() {
        subscriber.failWith(new ModuleNotActive(FakeSubscriber.MODULE));

        delivery().deliver(List.of(message()));

        assertThat(dead).isEmpty();
    }

    @Test
    void aSealOfAnotherKeyGoesToTheDeadLettersAndNotToTheSubscriber() {
        var outgoing = Sample.outgoing(tenant, 1);
        var forged = new EnvelopeSeal(Bytes.ofHex("17".repeat(32))).seal(outgoing.envelope(), outgoing.event());

        delivery().deliver(List.of(Sample.received(forged), message()));

        assertThat(dead).extracting(DeadLetter::code).containsExactly("broken-seal");
        assertThat(subscriber.seen).hasSize(1);
    }

    @Test
    void whatCannotBeDecodedGoesToTheDeadLettersAndTheNextIsDelivered() {
        var outgoing = Sample.outgoing(tenant, 1);
        var event = outgoing.event();
        var garbled = new EncodedEvent(event.type(), event.fingerprint(), Bytes.of((byte) 1));
        var record = Sample.received(Sample.SEAL.seal(outgoing.envelope(), garbled));

        delivery().deliver(List.of(record, message()));

        assertThat(dead)
                .containsExactly(new DeadLetter(
                        record,
                        FakeSubscriber.MODULE,
                        "undecodable-event",
                        dead.getFirst().reason()));
        assertThat(subscriber.seen).hasSize(1);
    }

    @Test
    void whatIsNoMessageAtAllGoesToTheDeadLetters() {
        delivery().deliver(List.of(new ConsumerRecord<>("tenon.sample.thing-happened", 0, 9, "key", new byte[] {1})));

        assertThat(dead).extracting(DeadLetter::code).containsExactly("undecodable-event");
    }

    @Test
    void whatTheModuleMayNotDoGoesToTheDeadLetters() {
        subscriber.require(new Permission("observer.thing.see"));

        delivery().deliver(List.of(message()));

        assertThat(dead).extracting(DeadLetter::code).containsExactly("permission-denied");
    }

    @Test
    void aMessageThatIsSentOnceMoreForAnotherModuleIsPassedOver() {
        var own = message();
        Redelivery.address(own.headers(), FakeSubscriber.MODULE.name());
        var anothers = message();
        Redelivery.address(anothers.headers(), "another");

        delivery().deliver(List.of(anothers, own));

        assertThat(subscriber.seen).hasSize(1);
    }

    @Test
    void aFaultEndsTheDeliverySoThatItIsTriedAgain() {
        subscriber.failWith(new StoreUnavailable("away", new IOException("no route")));

        assertThatThrownBy(() -> delivery().deliver(List.of(message()))).isInstanceOf(StoreUnavailable.class);
        assertThat(dead).isEmpty();
    }

    @Test
    void aDeadLetterThatCannotBeKeptEndsTheDelivery() {
        var delivery = delivery(letter -> {
            throw new IllegalStateException("full");
        });

        assertThatThrownBy(() -> delivery.deliver(List.of(new ConsumerRecord<>("t", 0, 9, "key", new byte[0]))))
                .hasMessage("full");
    }

    @Test
    void theLogIsToldWhoseMessageIsDeliveredUntilItIs() {
        var outgoing = Sample.outgoing(tenant, 3);
        var notes = new ArrayList<Object>();
        var delivery = new EventDelivery(Sample.door(directory, subscriber), dead::add, note -> {
            notes.add(note);
            return () -> notes.add("ended");
        });
        var forged = new EnvelopeSeal(Bytes.ofHex("17".repeat(32))).seal(outgoing.envelope(), outgoing.event());

        delivery.deliver(List.of(Sample.received(forged), Sample.received(Sample.sealed(outgoing))));

        var correlation = outgoing.envelope().correlation();
        var module = FakeSubscriber.MODULE;
        assertThat(notes)
                .containsExactly(
                        new WorkNote.Admitted(correlation, tenant, new Actor.Module(module), Optional.of(module)),
                        "ended");
    }

    @Test
    void theLogIsToldWhoseMessageGoesToTheDeadLetters() {
        subscriber.require(new Permission("observer.thing.see"));
        var happened = new ArrayList<String>();
        DeadLetters letters = _ -> happened.add("kept");

        new EventDelivery(Sample.door(directory, subscriber), letters, _ -> {
                    happened.add("begun");
                    return () -> happened.add("ended");
                })
                .deliver(List.of(message()));

        assertThat(happened).containsExactly("begun", "kept", "ended");
    }

    @Test
    void subscribersOfTwoModulesDoNotShareADoor() {
        var other = new FakeSubscriber();
        other.module = new ModuleId("another");

        assertThatThrownBy(() -> Sample.door(directory, subscriber, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ConsumerRecord<String, byte[]> message() {
        return Sample.received(Sample.sealed(Sample.outgoing(tenant, 1)));
    }

    private EventDelivery delivery() {
        return delivery(dead::add);
    }

    private EventDelivery delivery(DeadLetters letters) {
        return new EventDelivery(Sample.door(directory, subscriber), letters, WorkLog.SILENT);
    }
}
