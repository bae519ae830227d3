package dev.tenon.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.tenon.kernel.Session;
import java.util.HashSet;
import java.util.Set;

/**
 * What a store lends for the length of a work: a session, the repositories that a session's methods return (interfaces of the
 * ports; a sealed one is a state), and whatever implements them.
 */
final class Lent {
    private final House house;

    Lent(House house) {
        this.house = house;
    }

    boolean isLent(JavaClass type) {
        return type.getBaseComponentType().getAllClassesSelfIsAssignableTo().stream()
                .anyMatch(it -> isLentPort(it, new HashSet<>()));
    }

    /** Whether the class is a part of what is lent: it or a class around it implements a session or a repository. */
    boolean isPartOfLent(JavaClass type) {
        return isLent(type)
                || type.getEnclosingClass().filter(this::isPartOfLent).isPresent();
    }

    boolean mentionsLent(Set<JavaClass> types) {
        return types.stream().anyMatch(this::isLent);
    }

    private boolean isLentPort(JavaClass type, Set<JavaClass> seen) {
        if (!type.isInterface() || !seen.add(type)) {
            return false;
        }
        return type.isAssignableTo(Session.class)
                || (house.on(Layer.PORTS, type)
                        && !type.isSealed()
                        && type.getMethodsWithReturnTypeOfSelf().stream()
                                .map(JavaMethod::getOwner)
                                .anyMatch(owner -> isLentPort(owner, seen)));
    }
}
