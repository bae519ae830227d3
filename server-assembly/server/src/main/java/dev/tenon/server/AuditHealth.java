package dev.tenon.server;

import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.persistence.audit.AuditSealer;
import dev.tenon.persistence.audit.AuditSealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the audit log was sealed for the first time. A sealer that fails later does not take the server away from its users: entries wait,
 * and the check says how many, since when and why.
 */
@Readiness
@ApplicationScoped
public class AuditHealth implements HealthCheck {
    @Inject
    private AuditSealer sealer;

    @Inject
    private AuditSealing sealing;

    @Override
    public HealthCheckResponse call() {
        var state = sealer.state();
        var response =
                HealthCheckResponse.named("audit").status(state.lastSuccess().isPresent());
        state.failure().ifPresent(reason -> response.withData("reason", reason));
        tellBehind(response);
        return response.build();
    }

    private void tellBehind(HealthCheckResponseBuilder response) {
        try {
            var behind = sealing.behind();
            response.withData("waiting", behind.waiting());
            behind.oldest().ifPresent(oldest -> response.withData("waitingSince", oldest.toString()));
        } catch (StoreUnavailable e) {
            response.withData("behind", String.valueOf(e.getMessage()));
        }
    }
}
