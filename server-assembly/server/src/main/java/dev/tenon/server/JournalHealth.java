package dev.tenon.server;

import dev.tenon.kernel.JournalMonths;
import dev.tenon.kernel.StoreUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says how many months ahead the journal is prepared for, and raises the alarm when they are few. Always up: no event is lost where a month
 * is missing, and another node has no more of them.
 */
@Readiness
@ApplicationScoped
public class JournalHealth implements HealthCheck {
    private static final int ENOUGH = 2;

    @Inject
    private JournalMonths months;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("journal").up();
        try {
            int ahead = months.ahead();
            response.withData("monthsAhead", ahead).withData("tooFew", ahead < ENOUGH);
        } catch (StoreUnavailable e) {
            response.withData("monthsAhead", "unknown: " + e.getMessage());
        }
        return response.build();
    }
}
