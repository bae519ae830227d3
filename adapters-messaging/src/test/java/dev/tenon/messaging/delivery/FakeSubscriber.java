package dev.tenon.messaging.delivery;

import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.messaging.Sample;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Remembers what it got, after doing what it was told to do first. */
public final class FakeSubscriber implements EventSubscriber {
    public static final ModuleId MODULE = new ModuleId("observer");

    public final List<Seen> seen = new CopyOnWriteArrayList<>();
    ModuleId module = MODULE;
    Set<EventType> events = Set.of(Sample.THING);
    private Consumer<TenantContext> first = tenant -> {};

    /** One call. */
    public record Seen(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {}

    public void relent() {
        first = tenant -> {};
    }

    void failWith(RuntimeException error) {
        first = tenant -> {
            throw error;
        };
    }

    public void require(Permission permission) {
        first = tenant -> tenant.require(permission);
    }

    @Override
    public ModuleId module() {
        return module;
    }

    @Override
    public Set<EventType> events() {
        return events;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of();
    }

    @Override
    public Consumption on(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {
        first.accept(tenant);
        seen.add(new Seen(tenant, envelope, event));
        return Consumption.TAKEN;
    }
}
