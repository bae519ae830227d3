package dev.tenon.extension.host;

import dev.tenon.extension.PortNotOffered;
import dev.tenon.kernel.TenantContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The driving ports that an assembly offers to extensions. Each of their methods takes the tenant first. */
public final class OfferedPorts {
    private final Map<Class<?>, Object> ports;

    private OfferedPorts(Map<Class<?>, Object> ports) {
        this.ports = Map.copyOf(ports);
    }

    /** No port at all. */
    public static OfferedPorts none() {
        return new OfferedPorts(Map.of());
    }

    /**
     * These ports and one more.
     *
     * @throws IllegalArgumentException when a method of the port can be called without a tenant
     */
    public <P> OfferedPorts and(Class<P> port, P module) {
        if (!port.isInterface() || !Arrays.stream(port.getMethods()).allMatch(OfferedPorts::takesTheTenant)) {
            throw new IllegalArgumentException("Not every method of " + port.getName() + " takes the tenant first");
        }
        var more = new HashMap<>(ports);
        more.put(port, module);
        return new OfferedPorts(more);
    }

    Set<Class<?>> types() {
        return ports.keySet();
    }

    Object module(Class<?> port) {
        var module = ports.get(port);
        if (module == null) {
            throw new PortNotOffered(port);
        }
        return module;
    }

    private static boolean takesTheTenant(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == TenantContext.class;
    }
}
