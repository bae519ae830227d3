package dev.tenon.server;

import dev.tenon.messaging.relay.Relay;
import dev.tenon.persistence.tenant.TenantTransactions;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What happens when the server starts and stops: row-level security is checked, the relay runs, interrupted imports go on, extensions are fed. */
@ApplicationScoped
public class Startup {
    @Inject
    private TenantTransactions transactions;

    @Inject
    private Relay relay;

    @Inject
    private InterruptedImports imports;

    @Inject
    private ExtensionChannels extensions;

    @Resource
    private ManagedThreadFactory threads;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        transactions.requireRowSecurity();
        threads.newThread(relay).start();
        threads.newThread(imports::resume).start();
        extensions.start();
    }

    @PreDestroy
    void stop() {
        relay.stop();
    }
}
