package dev.tenon.server;

import dev.tenon.messaging.relay.Relay;
import dev.tenon.persistence.audit.AuditSealer;
import dev.tenon.persistence.due.PostgresDue;
import dev.tenon.persistence.tenant.TenantTransactions;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What happens when the server starts and stops: row-level security is checked, the templates
 * of the product are published, the relay, the sealer and due work run, interrupted
 * imports go on, new firms are kept house for, extensions are fed.
 */
@ApplicationScoped
public class Startup {
    private final List<Thread> loops = new CopyOnWriteArrayList<>();

    @Inject
    private TenantTransactions transactions;

    @Inject
    private ShippedTemplates templates;

    @Inject
    private Relay relay;

    @Inject
    private AuditSealer sealer;

    @Inject
    private PostgresDue due;

    @Inject
    private InterruptedImports imports;

    @Inject
    private FirstHousekeeping housekeeping;

    @Inject
    private ExtensionChannels extensions;

    @Inject
    private LastingThreads lasting;

    @Inject
    private Metrics metrics;

    @Resource
    private ManagedThreadFactory threads;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        transactions.requireRowSecurity();
        templates.publish();
        loops.add(lasting.newThread(relay));
        loops.add(lasting.newThread(sealer));
        loops.forEach(Thread::start);
        due.start();
        threads.newThread(imports::resume).start();
        threads.newThread(housekeeping::begin).start();
        extensions.start();
        metrics.publish();
    }

    @PreDestroy
    void stop() {
        due.close();
        relay.stop();
        sealer.stop();
        LastingThreads.awaitEnd(loops);
    }
}
