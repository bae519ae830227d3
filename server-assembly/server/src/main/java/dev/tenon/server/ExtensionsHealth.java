package dev.tenon.server;

import dev.tenon.extension.host.ExtensionHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells which extensions were loaded, which were refused and why, and how far each is behind. None of it takes the server away. */
@Readiness
@ApplicationScoped
public class ExtensionsHealth implements HealthCheck {
    @Inject
    private ExtensionHost host;

    @Inject
    private ExtensionChannels channels;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("extensions").up();
        host.loaded()
                .forEach(manifest -> response.withData(
                        manifest.id().name(), manifest.version().toString()));
        host.refused().forEach(refused -> response.withData(refused.jar(), "refused: " + refused.defects()));
        channels.channels()
                .forEach(channel -> response.withData(
                        channel.group() + ".behind", channel.state().behind()));
        return response.build();
    }
}
