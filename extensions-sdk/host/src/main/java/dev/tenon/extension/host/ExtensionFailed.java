package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionId;
import dev.tenon.kernel.Fault;

/** An extension could not take an event; it is delivered again. */
public final class ExtensionFailed extends Fault {
    private static final long serialVersionUID = 1L;

    ExtensionFailed(ExtensionId extension, String what) {
        super("extension-failed", "Extension " + extension + " " + what);
    }

    ExtensionFailed(ExtensionId extension, Throwable cause) {
        super("extension-failed", "Extension " + extension + " failed: " + cause, cause);
    }
}
