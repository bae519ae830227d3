package dev.tenon.kernel;

import java.util.Set;

/**
 * A module's interest in what others publish. Called once or more for each event, in order per aggregate and type, otherwise
 * in any order; the claimed cause in the context makes the effect happen once.
 */
public interface EventSubscriber {

    /** The module that consumes; it acts as the service account {@code module:<name>}. */
    ModuleId module();

    /** The event types that it wants. */
    Set<EventType> events();

    /** What its service account may do. */
    Set<Permission> permissions();

    /** Whether it works for the tenant at all; where not, events pass it over. A module works where it is switched on. */
    default boolean serves(TenantContext tenant) {
        return tenant.modules().contains(module());
    }

    /** Takes one event. An exception means: deliver it again. */
    void on(TenantContext tenant, EventEnvelope envelope, PublishedEvent event);
}
