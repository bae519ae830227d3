package dev.tenon.server;

import dev.tenon.kernel.EventFigures;
import dev.tenon.kernel.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says how many events wait for a prerequisite and since when, and raises the alarm for those that have waited too long. Always up:
 * another node could not take them either.
 */
@Readiness
@ApplicationScoped
public class ParkedHealth implements HealthCheck {
    private static final int MOST = 100;

    @Inject
    private EventFigures figures;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "tenon.parked.alarm", defaultValue = "PT1H")
    private Duration alarm;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("parked").up();
        try {
            describe(response);
        } catch (StoreUnavailable e) {
            response.withData("events", "unknown: " + e.getMessage());
        }
        return response.build();
    }

    private void describe(HealthCheckResponseBuilder response) {
        var parked = figures.parked();
        var tooLong = figures.parkedBefore(clock.instant().minus(alarm), MOST);
        response.withData("events", parked.count()).withData("tooLong", tooLong.size());
        parked.oldest().ifPresent(oldest -> response.withData("oldest", oldest.toString()));
    }
}
