package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.core.reporting.ReportingModule;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.messaging.wire.Topics;
import dev.tenon.reporting.ReportingSession;
import dev.tenon.reporting.ReportingStore;
import java.io.IOException;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The configuration names the topics that Reporting listens to; its subscriber names the events. They must agree. */
class ChannelTest {

    @Test
    void theChannelHasTheTopicsOfEveryEventThatReportingWants() throws IOException {
        var configured = new Properties();
        try (var file = ChannelTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            configured.load(file);
        }
        var wanted = ReportingModule.create(new NoStore()).subscriber().events().stream()
                .map(Topics::topic)
                .collect(Collectors.toUnmodifiableSet());
        assertThat(configured
                        .getProperty("mp.messaging.incoming.tenon-events.topics")
                        .split(","))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static final class NoStore implements ReportingStore {
        @Override
        public <R> R within(TenantContext tenant, Work<ReportingSession, R> work) {
            throw new UnsupportedOperationException("nothing is stored here");
        }
    }
}
