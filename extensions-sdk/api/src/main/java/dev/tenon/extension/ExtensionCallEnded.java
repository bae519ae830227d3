package dev.tenon.extension;

import dev.tenon.kernel.Fault;

/** A tenant that was handed to an extension was used after its call. */
public final class ExtensionCallEnded extends Fault {
    private static final long serialVersionUID = 1L;

    /** The call that ended was one to this extension. */
    public ExtensionCallEnded(ExtensionId extension) {
        super("extension-call-ended", "The call to extension " + extension + " has ended, and its tenant with it");
    }
}
