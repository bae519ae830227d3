package dev.tenon.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import dev.tenon.kernel.TenantContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** REST, messaging, jobs and embedders all come through the same door, which knows the tenant and checks a permission. */
final class DrivingPortRules {
    private final DrivingPorts ports;

    DrivingPortRules(House house) {
        this.ports = new DrivingPorts(house);
    }

    ArchRule drivingPortsTakeTheTenantFirst() {
        return classes()
                .that(describe("are driving ports", ports::isDrivingPort))
                .should(Findings.none("take the TenantContext first, except @BeforeTenant", this::withoutTenant))
                .because("there is no current tenant: whoever calls a module says for whom");
    }

    /**
     * The check is made before any work begins: in the method or one that it calls in its own package, and not in a lambda. A default
     * method of the port that is not overridden can do nothing but call the port's others.
     */
    ArchRule drivingPortsCheckAPermission() {
        return classes()
                .that(describe(
                        "implement a driving port",
                        it -> ports.implementedBy(it).findAny().isPresent()))
                .should(Findings.none("check a permission in each of its methods", this::unchecked))
                .because(
                        "the driving port is the one place where permission and activation are checked for every way in");
    }

    private Stream<String> withoutTenant(JavaClass port) {
        return ports.tenantMethods(port)
                .filter(it -> !isTenant(it.getRawParameterTypes()))
                .map(it -> it.getDescription() + " does not take the TenantContext first in "
                        + it.getSourceCodeLocation());
    }

    private static boolean isTenant(List<JavaClass> parameters) {
        return !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(TenantContext.class);
    }

    private Stream<String> unchecked(JavaClass service) {
        return ports.implementedBy(service)
                .flatMap(ports::tenantMethods)
                .flatMap(it -> implementation(service, it).stream())
                .filter(it -> !checks(it, new HashSet<>()))
                .map(it ->
                        it.getDescription() + " checks no permission before its work in " + it.getSourceCodeLocation());
    }

    private static Optional<JavaMethod> implementation(JavaClass service, JavaMethod port) {
        var parameters =
                port.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return service.getClassHierarchy().stream()
                .flatMap(it -> it.tryGetMethod(port.getName(), parameters).stream())
                .findFirst();
    }

    private static boolean checks(JavaCodeUnit unit, Set<JavaMember> seen) {
        return seen.add(unit)
                && unit.getMethodCallsFromSelf().stream()
                        .filter(call -> !call.isDeclaredInLambda())
                        .anyMatch(call -> isCheck(call) || delegates(call, seen));
    }

    private static boolean isCheck(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(TenantContext.class)
                && call.getName().equals("require");
    }

    private static boolean delegates(JavaMethodCall call, Set<JavaMember> seen) {
        return call.getTargetOwner()
                        .getPackageName()
                        .equals(call.getOriginOwner().getPackageName())
                && call.getTarget()
                        .resolveMember()
                        .filter(it -> checks(it, seen))
                        .isPresent();
    }
}
