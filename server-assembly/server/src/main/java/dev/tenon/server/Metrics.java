package dev.tenon.server;

import dev.tenon.kernel.EventFigures;
import dev.tenon.kernel.EventFigures.Queue;
import dev.tenon.kernel.JournalMonths;
import dev.tenon.messaging.connector.ChannelState;
import dev.tenon.messaging.connector.TenonKafkaConnector;
import dev.tenon.messaging.deadletter.KafkaDeadLetters;
import dev.tenon.messaging.relay.Relay;
import dev.tenon.messaging.relay.RelayState.Duty;
import dev.tenon.messaging.relay.RelayState.Failure;
import dev.tenon.persistence.audit.AuditSealing;
import dev.tenon.persistence.due.PostgresDueFigures;
import dev.tenon.persistence.tenant.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/**
 * What an operator watches. Every figure is of all tenants together: a label for each would make as many series as there are tenants, and
 * would tell whoever may scrape how one firm's business goes.
 */
@ApplicationScoped
public class Metrics {
    private static final Pattern INCOMING = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.connector");

    @Inject
    private MetricRegistry registry;

    @Inject
    private Clock clock;

    @Inject
    private Config config;

    @Inject
    private TenantTransactions transactions;

    @Inject
    private EventFigures events;

    @Inject
    private PostgresDueFigures due;

    @Inject
    private JournalMonths months;

    @Inject
    private AuditSealing sealing;

    @Inject
    private Relay relay;

    @Inject
    private KafkaDeadLetters deadLetters;

    @Inject
    @Connector("tenon-kafka")
    private TenonKafkaConnector connector;

    @Inject
    private ExtensionChannels extensions;

    void publish() {
        var gauges = new Gauges(registry, clock);
        backlogs(gauges);
        transactions(gauges);
        relay(gauges);
        channels(gauges);
    }

    private void backlogs(Gauges gauges) {
        gauges.backlog("outbox", "Events announced and not yet published", events::outbox);
        gauges.backlog("parked", "Events that wait for a prerequisite", events::parked);
        gauges.backlog("audit", "Audit entries not yet sealed", () -> {
            var behind = sealing.behind();
            return new Queue(behind.waiting(), behind.oldest());
        });
        var work = new Recent<>(due::figures);
        gauges.add("due_waiting", "Work that is due and not done", work, PostgresDueFigures.Figures::late);
        gauges.add(
                "due_oldest_seconds",
                "Work that is due and not done: for how long the first of it is",
                work,
                figures -> gauges.seconds(figures.oldest()));
        gauges.add(
                "journal_months_ahead",
                "Months after this one that the journal is prepared for",
                new Recent<>(months::ahead),
                Integer::doubleValue);
        gauges.add("due_failing", "Due work that failed the last time", work, PostgresDueFigures.Figures::failing);
    }

    private void transactions(Gauges gauges) {
        gauges.add("tenant_works", "Tenant transactions since the start", () ->
                (double) transactions.figures().works());
        gauges.add("tenant_work_conflicts", "Attempts that gave way to a faster transaction, since the start", () ->
                (double) transactions.figures().conflicts());
        gauges.add(
                "tenant_work_seconds",
                "Time spent in tenant transactions since the start",
                () -> transactions.figures().spent().toMillis() / 1000.0);
    }

    private void relay(Gauges gauges) {
        gauges.add("relay_published", "Events published since the start", () ->
                (double) relay.state().published());
        gauges.add(
                "relay_active",
                "1 on the node whose relay publishes",
                () -> relay.state().duty() == Duty.ACTIVE ? 1.0 : 0.0);
        gauges.add(
                "relay_failing_seconds",
                "For how long the relay cannot publish",
                () -> gauges.seconds(relay.state().failure().map(Failure::since)));
        gauges.add("dead_letters", "Messages that this node put with the dead letters, since the start", () ->
                (double) deadLetters.kept());
    }

    private void channels(Gauges gauges) {
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(INCOMING::matcher)
                .filter(property -> property.matches())
                .map(property -> property.group(1))
                .distinct()
                .forEach(name -> channel(
                        gauges,
                        name,
                        () -> Optional.ofNullable(connector.channels().get(name))));
        extensions.channels().forEach(channel -> channel(gauges, channel.group(), () -> Optional.of(channel.state())));
    }

    private static void channel(Gauges gauges, String name, Supplier<Optional<ChannelState>> state) {
        var tag = new Tag("channel", name);
        gauges.add(
                "channel_behind",
                "Messages that the channel was not given yet",
                () -> state.get().map(now -> (double) now.behind()).orElse(Double.NaN),
                tag);
        gauges.add(
                "channel_taken",
                "Messages taken from the channel since the start",
                () -> state.get().map(now -> (double) now.taken()).orElse(Double.NaN),
                tag);
        gauges.add(
                "channel_silent_seconds",
                "How long ago the channel last asked the broker",
                () -> gauges.seconds(state.get().map(ChannelState::polledAt)),
                tag);
    }
}
