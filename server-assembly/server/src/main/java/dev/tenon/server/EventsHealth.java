package dev.tenon.server;

import dev.tenon.messaging.connector.TenonKafkaConnector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/** Ready once every channel has asked the broker for the first time; afterwards it tells how far each is behind. */
@Readiness
@ApplicationScoped
public class EventsHealth implements HealthCheck {
    @Inject
    @Connector("tenon-kafka")
    private TenonKafkaConnector connector;

    @Override
    public HealthCheckResponse call() {
        var channels = connector.channels();
        var response = HealthCheckResponse.named("events")
                .status(!channels.isEmpty()
                        && channels.values().stream()
                                .allMatch(state -> state.polledAt().isAfter(Instant.EPOCH)));
        channels.forEach((name, state) -> response.withData(name + ".behind", state.behind())
                .withData(name + ".polledAt", state.polledAt().toString()));
        return response.build();
    }
}
