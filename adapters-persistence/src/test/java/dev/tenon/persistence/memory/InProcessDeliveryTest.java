package dev.tenon.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class InProcessDeliveryTest {
    private static final CustomerChanged EVENT = new CustomerChanged(UUID.randomUUID(), 1, "C-1", "Ada", "");

    private final RememberingCodec codec = new RememberingCodec();
    private final MemoryPlatform platform = new MemoryPlatform(codec, new TestIds(), Clock.systemUTC());
    private final MemoryInvoicingStore store = new MemoryInvoicingStore(platform);
    private final TestTenants tenants = new TestTenants(_ -> {});
    private final TenantContext tenant = tenants.fresh();

    @Test
    void anEventReachesWhoeverWantsIt() {
        var wanting = new Listener("reporting", CustomerChanged.class);
        var other = new Listener("reporting", PaymentReceived.class);
        announce(tenant);
        assertThat(delivery(wanting, other).deliver()).isEqualTo(1);
        assertThat(wanting.heard).containsExactly(EVENT);
        assertThat(other.heard).isEmpty();
    }

    @Test
    void aSubscriberActsAsItsModuleInTheTenantOfTheEvent() {
        var listener = new Listener("reporting", CustomerChanged.class);
        announce(tenant);
        delivery(listener).deliver();
        var admitted = listener.tenants.getFirst();
        assertThat(admitted.tenant()).isEqualTo(tenant.tenant());
        assertThat(admitted.actor().text()).isEqualTo("module:reporting");
        assertThat(admitted.cause().text()).startsWith("message:reporting:");
    }

    @Test
    void whatASubscriberAnnouncesIsDeliveredToo() {
        var listener = new Listener("reporting", CustomerChanged.class);
        listener.reaction = () -> {
            if (listener.heard.size() < 3) {
                announce(tenant);
            }
        };
        announce(tenant);
        assertThat(delivery(listener).deliver()).isEqualTo(3);
    }

    @Test
    void whatASubscriberFailedOnIsDeliveredAgain() {
        var listener = new Listener("reporting", CustomerChanged.class);
        listener.reaction = () -> {
            throw new IllegalStateException("Not now");
        };
        announce(tenant);
        assertThatThrownBy(() -> delivery(listener).deliver()).isInstanceOf(IllegalStateException.class);
        listener.reaction = () -> {};
        assertThat(delivery(listener).deliver()).isEqualTo(1);
        assertThat(listener.heard).containsExactly(EVENT, EVENT);
    }

    @Test
    void aModuleThatIsSwitchedOffHearsNothing() {
        var listener = new Listener("projects", CustomerChanged.class);
        announce(tenant);
        assertThat(delivery(listener).deliver()).isEqualTo(1);
        assertThat(listener.heard).isEmpty();
    }

    @Test
    void aTenantThatIsClosedIsPassedOver() {
        var listener = new Listener("reporting", CustomerChanged.class);
        announce(new TestTenants(_ -> {}).fresh());
        announce(tenant);
        assertThat(delivery(listener).deliver()).isEqualTo(2);
        assertThat(listener.tenants).extracting(TenantContext::tenant).containsExactly(tenant.tenant());
    }

    private InProcessDelivery delivery(EventSubscriber... subscribers) {
        var doors = Stream.of(subscribers).map(List::of).map(this::door).toList();
        return new InProcessDelivery(platform.outbox(), doors);
    }

    private EventDoor door(List<EventSubscriber> subscribers) {
        return new EventDoor(subscribers, tenants.gate(), tenants.seal(), codec, platform.parked());
    }

    private void announce(TenantContext by) {
        store.within(by, session -> {
            session.announce(EVENT);
            return Done.DONE;
        });
    }

    private static final class Listener implements EventSubscriber {
        private final List<PublishedEvent> heard = new ArrayList<>();
        private final List<TenantContext> tenants = new ArrayList<>();
        private final ModuleId module;
        private final EventType wanted;
        private Runnable reaction = () -> {};

        private Listener(String module, Class<? extends PublishedEvent> wanted) {
            this.module = new ModuleId(module);
            this.wanted = EventType.of(wanted);
        }

        @Override
        public ModuleId module() {
            return module;
        }

        @Override
        public Set<EventType> events() {
            return Set.of(wanted);
        }

        @Override
        public Set<Permission> permissions() {
            return Set.of();
        }

        @Override
        public Consumption on(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {
            heard.add(event);
            tenants.add(tenant);
            reaction.run();
            return Consumption.TAKEN;
        }
    }
}
