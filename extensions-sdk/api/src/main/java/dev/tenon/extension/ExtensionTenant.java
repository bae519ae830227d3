package dev.tenon.extension;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;

/**
 * The tenant whose event it is, for the length of one call. It may do what the manifest declares and the tenant granted, whichever is
 * less. It ends with the call: afterwards its ports answer with {@link ExtensionCallEnded}, and a context that was kept is refused by the
 * ports of another call.
 */
public interface ExtensionTenant {

    /** Which tenant; a key for what the extension remembers. */
    TenantId id();

    /** The context for what claims nothing: everything that only reads. A change made with it is made again when the event is delivered again. */
    TenantContext reading();

    /**
     * The context for one change, claimed in its transaction: however often the event is delivered, the first answer is given again.
     *
     * @param step names the change among those that this event sets in motion: 1 to 40 lower-case letters, digits and hyphens
     */
    TenantContext once(String step);

    /**
     * A driving port of a module, such as {@code Customers}; it takes this tenant's contexts and no others.
     *
     * @throws PortNotOffered when this installation offers none of that type to extensions
     */
    <P> P port(Class<P> port);
}
