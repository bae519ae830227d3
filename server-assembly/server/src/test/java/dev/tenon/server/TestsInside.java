package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the tests of the class that it is told, in the class loader of this class. */
public final class TestsInside implements Consumer<Map<String, String>> {

    @Override
    public void accept(Map<String, String> told) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(TestsInside.class.getClassLoader(), told.getOrDefault("test", "")))
                .build();
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create(LauncherConfig.builder()
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .build())
                .execute(request, listener);
        var summary = listener.getSummary();
        assertThat(summary.getTestsFoundCount()).isPositive();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(summary.getTestsFoundCount());
    }
}
