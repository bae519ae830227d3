package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionId;
import dev.tenon.extension.ExtensionSubscriber;
import dev.tenon.extension.ExtensionTenant;
import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

/**
 * An extension as a consumer of events. It works for the tenants that enabled it, and each call is handed a tenant with what the manifest
 * declares and that tenant granted.
 */
final class HostedSubscriber implements EventSubscriber {
    private final LoadedExtension extension;
    private final OfferedPorts ports;
    private final ExtensionGrants grants;
    /** Calls read, unloading writes: it waits for the calls that run. */
    private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();

    private volatile boolean unloaded;

    HostedSubscriber(LoadedExtension extension, Installation installation) {
        this.extension = extension;
        this.ports = installation.ports();
        this.grants = installation.grants();
    }

    @Override
    public ModuleId module() {
        return id().actor();
    }

    @Override
    public Set<EventType> events() {
        return extension.subscribers().stream().map(ExtensionSubscriber::type).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Permission> permissions() {
        return extension.manifest().permissions();
    }

    @Override
    public boolean serves(TenantContext tenant) {
        return !unloaded && grants.granted(tenant.tenant(), id()).isPresent();
    }

    @Override
    public Consumption on(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {
        running.readLock().lock();
        try {
            if (unloaded) {
                throw new ExtensionFailed(id(), "was unloaded");
            }
            grants.granted(tenant.tenant(), id())
                    .ifPresent(granted -> call(tenant.limitedTo(granted), envelope, event));
            return Consumption.TAKEN;
        } finally {
            running.readLock().unlock();
        }
    }

    LoadedExtension extension() {
        return extension;
    }

    void unload() {
        running.writeLock().lock();
        try {
            unloaded = true;
            extension.close();
        } finally {
            running.writeLock().unlock();
        }
    }

    private ExtensionId id() {
        return extension.manifest().id();
    }

    private void call(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {
        try (var call = new ExtensionCall(id(), tenant, ports)) {
            Within.loader(extension.loader(), () -> {
                extension.subscribers().forEach(subscriber -> hand(subscriber, call, envelope, event));
                return true;
            });
        } catch (LinkageError | AssertionError | StackOverflowError e) {
            throw new ExtensionFailed(id(), e);
        }
    }

    private static <E extends PublishedEvent> void hand(
            ExtensionSubscriber<E> subscriber, ExtensionTenant tenant, EventEnvelope envelope, PublishedEvent event) {
        if (subscriber.event().isInstance(event)) {
            subscriber.reaction().to(tenant, envelope, subscriber.event().cast(event));
        }
    }
}
