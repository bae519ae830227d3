package dev.tenon.server;

import dev.tenon.kernel.EventFigures;
import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.messaging.relay.Relay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once events have left for the first time, or another node's relay was seen at work. A broker that fails later does not take
 * the server away from its users: events wait in the outbox, and the check says how many, since when and why.
 */
@Readiness
@ApplicationScoped
public class RelayHealth implements HealthCheck {
    @Inject
    private Relay relay;

    @Inject
    private EventFigures figures;

    @Override
    public HealthCheckResponse call() {
        var state = relay.state();
        var response = HealthCheckResponse.named("relay")
                .status(state.lastSuccess().isPresent())
                .withData("duty", state.duty().name().toLowerCase(Locale.ROOT));
        state.failure()
                .ifPresent(failure -> response.withData(
                                "failingSince", failure.since().toString())
                        .withData("reason", failure.reason()));
        describe(response);
        return response.build();
    }

    private void describe(HealthCheckResponseBuilder response) {
        try {
            var outbox = figures.outbox();
            response.withData("waiting", outbox.count());
            outbox.oldest().ifPresent(oldest -> response.withData("oldestWaiting", oldest.toString()));
        } catch (StoreUnavailable e) {
            response.withData("waiting", "unknown: " + e.getMessage());
        }
    }
}
