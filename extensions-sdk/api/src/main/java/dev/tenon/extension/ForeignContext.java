package dev.tenon.extension;

import dev.tenon.kernel.Fault;

/** A port was called with a context that the tenant of this call did not give: kept from another call, or changed. */
public final class ForeignContext extends Fault {
    private static final long serialVersionUID = 1L;

    /** This extension did it. */
    public ForeignContext(ExtensionId extension) {
        super(
                "foreign-context",
                "Extension " + extension
                        + " used a context that it was not given in this call; use the tenant's reading() or once(step)");
    }
}
