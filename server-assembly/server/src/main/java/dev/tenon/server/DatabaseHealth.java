package dev.tenon.server;

import dev.tenon.kernel.Fault;
import dev.tenon.persistence.tenant.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers and holds the server to row-level security. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    @Inject
    private TenantTransactions transactions;

    @Override
    public HealthCheckResponse call() {
        try {
            transactions.requireRowSecurity();
            return HealthCheckResponse.up("database");
        } catch (Fault | IllegalStateException e) {
            return HealthCheckResponse.named("database")
                    .down()
                    .withData("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
