package dev.tenon.extension;

import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.PublishedEvent;

/**
 * What an extension does when something happened. Called once or more for each event, in order per aggregate and type, otherwise in any
 * order. An exception means: deliver it again later. It is not called for tenants that have not enabled the extension.
 */
@FunctionalInterface
public interface Reaction<E extends PublishedEvent> {

    /** Takes one event of one tenant, who ends with the call. */
    void to(ExtensionTenant tenant, EventEnvelope envelope, E event);
}
