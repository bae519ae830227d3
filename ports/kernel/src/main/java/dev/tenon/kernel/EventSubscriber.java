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

    /**
     * Takes one event, or says what it waits for. An exception means: deliver it again. The answer is that of the store's work, so
     * that the claim or the parking is in the transaction of the effect.
     */
    Consumption on(TenantContext tenant, EventEnvelope envelope, PublishedEvent event);
}
