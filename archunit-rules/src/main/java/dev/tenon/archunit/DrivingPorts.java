package dev.tenon.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.tenon.kernel.BeforeTenant;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantStore;
import java.util.stream.Stream;

/**
 * Tells the driving ports: interfaces of a module that its core implements or that take a tenant. Stores, sessions, subscribers,
 * sealed and functional interfaces are none.
 */
final class DrivingPorts {
    private final House house;
    private final Lent lent;

    DrivingPorts(House house) {
        this.house = house;
        this.lent = new Lent(house);
    }

    boolean isDrivingPort(JavaClass type) {
        return type.isInterface()
                && house.on(Layer.PORTS, type)
                && !isOther(type)
                && (isImplementedInCore(type) || methods(type).anyMatch(DrivingPorts::takesTenant));
    }

    /** The methods of a port that are called on it, its inherited ones included. */
    Stream<JavaMethod> methods(JavaClass port) {
        return port.getAllMethods().stream()
                .filter(it -> house.holds(it.getOwner()))
                .filter(it -> !it.getModifiers().contains(JavaModifier.STATIC)
                        && !it.getModifiers().contains(JavaModifier.PRIVATE)
                        && !it.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** The methods that are called for a tenant. */
    Stream<JavaMethod> tenantMethods(JavaClass port) {
        return methods(port).filter(it -> !it.isAnnotatedWith(BeforeTenant.class));
    }

    /** The driving ports that a class of the core implements. */
    Stream<JavaClass> implementedBy(JavaClass type) {
        return type.isInterface() || !house.on(Layer.CORE, type)
                ? Stream.empty()
                : type.getAllRawInterfaces().stream().filter(this::isDrivingPort);
    }

    private boolean isOther(JavaClass type) {
        return type.isSealed()
                || type.isAnnotatedWith(FunctionalInterface.class)
                || type.isAssignableTo(EventSubscriber.class)
                || type.isAssignableTo(TenantStore.class)
                || lent.isLent(type);
    }

    private boolean isImplementedInCore(JavaClass type) {
        return type.getAllSubclasses().stream().anyMatch(it -> !it.isInterface() && house.on(Layer.CORE, it));
    }

    private static boolean takesTenant(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(TenantContext.class));
    }
}
