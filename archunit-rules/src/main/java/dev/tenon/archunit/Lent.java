package dev.tenon.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.tenon.kernel.Session;
import java.util.HashSet;
import java.util.Set;

/**
 * What a store lends for the length of a work: a session, the repositories that a session's methods return (interfaces of the
 * ports that nothing in the ports implements, so that a state is not taken for a repository), and whatever implements them.
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
                || (isUnimplementedPort(type)
                        && type.getMethodsWithReturnTypeOfSelf().stream()
                                .map(JavaMethod::getOwner)
                                .anyMatch(owner -> isLentPort(owner, seen)));
    }

    private boolean isUnimplementedPort(JavaClass type) {
        return house.on(Layer.PORTS, type)
                && !type.isSealed()
                && type.getAllSubclasses().stream().noneMatch(sub -> house.on(Layer.PORTS, sub));
    }
}
