package dev.tenon.contract;

import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** A subscriber that another one overtakes, once, between its look and whatever its door does next. */
record Overtaken(EventSubscriber subscriber, Runnable overtaker, AtomicBoolean done) implements EventSubscriber {

    Overtaken(EventSubscriber subscriber, Runnable overtaker) {
        this(subscriber, overtaker, new AtomicBoolean());
    }

    @Override
    public ModuleId module() {
        return subscriber.module();
    }

    @Override
    public Set<EventType> events() {
        return subscriber.events();
    }

    @Override
    public Set<Permission> permissions() {
        return subscriber.permissions();
    }

    @Override
    public Consumption on(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {
        var answer = subscriber.on(tenant, envelope, event);
        if (!done.getAndSet(true)) {
            overtaker.run();
        }
        return answer;
    }
}
