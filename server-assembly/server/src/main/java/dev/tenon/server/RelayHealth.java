package dev.tenon.server;

import dev.tenon.messaging.relay.Relay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once events have left for the first time. A broker that fails later does not take the server away from its users: events
 * wait in the outbox, and the check says since when and why.
 */
@Readiness
@ApplicationScoped
public class RelayHealth implements HealthCheck {
    @Inject
    private Relay relay;

    @Override
    public HealthCheckResponse call() {
        var state = relay.state();
        var response =
                HealthCheckResponse.named("relay").status(state.lastSuccess().isPresent());
        state.failure()
                .ifPresent(failure -> response.withData(
                                "failingSince", failure.since().toString())
                        .withData("reason", failure.reason()));
        return response.build();
    }
}
