package dev.tenon.extension;

import dev.tenon.kernel.Fault;

/** This installation offers extensions no such port. */
public final class PortNotOffered extends Fault {
    private static final long serialVersionUID = 1L;

    /** What was asked for. */
    public PortNotOffered(Class<?> port) {
        super("port-not-offered", "Extensions are offered no port " + port.getName());
    }
}
