package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.core.crm.CrmModule;
import dev.tenon.core.invoicing.InvoicingModule;
import dev.tenon.core.reporting.ReportingModule;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.messaging.wire.Topics;
import dev.tenon.reporting.ReportingSession;
import dev.tenon.reporting.ReportingStore;
import java.io.IOException;
import java.time.Clock;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The configuration names the topics that each module listens to; its subscriber names the events. They must agree. */
class ChannelTest {

    static Stream<EventSubscriber> subscribers() {
        return Stream.of(
                CrmModule.create(new NoEntities(), UUID::randomUUID, Clock.systemUTC(), Shapes.NONE)
                        .booksFollower(),
                InvoicingModule.create(new NoInvoices(), Clock.systemUTC(), UUID::randomUUID)
                        .crmFollower(),
                ReportingModule.create(new NoFigures()).subscriber());
    }

    @ParameterizedTest
    @MethodSource("subscribers")
    void theModulesChannelHasTheTopicsOfEveryEventThatItWants(EventSubscriber subscriber) throws IOException {
        var wanted = subscriber.events().stream().map(Topics::topic).collect(Collectors.toUnmodifiableSet());
        assertThat(channel(subscriber, "topics").split(",")).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("subscribers")
    void theChannelsGroupIsThatOfTheModule(EventSubscriber subscriber) throws IOException {
        assertThat(channel(subscriber, "group.id")).isEqualTo(Topics.group(subscriber.module()));
    }

    private static String channel(EventSubscriber subscriber, String property) throws IOException {
        var configured = new Properties();
        try (var file = ChannelTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            configured.load(file);
        }
        return configured.getProperty("mp.messaging.incoming.tenon-" + subscriber.module() + "." + property);
    }

    private static final class NoInvoices implements InvoicingStore {
        @Override
        public <R> R within(TenantContext tenant, Work<InvoicingSession, R> work) {
            throw new UnsupportedOperationException("nothing is stored here");
        }
    }

    private static final class NoEntities implements EntityStore {
        @Override
        public <R> R within(TenantContext tenant, Work<EntitySession, R> work) {
            throw new UnsupportedOperationException("nothing is stored here");
        }
    }

    private static final class NoFigures implements ReportingStore {
        @Override
        public <R> R within(TenantContext tenant, Work<ReportingSession, R> work) {
            throw new UnsupportedOperationException("nothing is stored here");
        }
    }
}
