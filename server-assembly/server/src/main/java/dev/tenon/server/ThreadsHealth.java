package dev.tenon.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive while the relay, the sealer and every consumer has its thread. They outlive any outage of the database or the broker, so what ended one
 * is an error that only a restart mends.
 */
@Liveness
@ApplicationScoped
public class ThreadsHealth implements HealthCheck {
    @Inject
    LastingThreads threads;

    @Override
    public HealthCheckResponse call() {
        var ended = threads.ended();
        var response = HealthCheckResponse.named("threads").status(ended.isEmpty());
        ended.forEach(name -> response.withData(name, "ended"));
        return response.build();
    }
}
