package dev.tenon.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import java.util.Set;
import java.util.stream.Stream;

/** Nobody gets into a tenant but through the gate. */
final class GateRules {
    private static final Set<String> MAKERS = Set.of(TenantGate.class.getName(), TenantContext.class.getName());

    private GateRules() {}

    static ArchRule onlyTheGateMakesATenantContext() {
        return classes()
                .that()
                .areAssignableTo(TenantContext.class)
                .should(Findings.none("be made by the gate alone", GateRules::forgeries))
                .because("a context is the proof that somebody was admitted; whoever could make one could enter any"
                        + " tenant");
    }

    private static Stream<String> forgeries(JavaClass type) {
        return Stream.concat(madeElsewhere(type), openConstructors(type));
    }

    private static Stream<String> madeElsewhere(JavaClass type) {
        return type.getCodeUnitAccessesToSelf().stream()
                .filter(access -> access.getTarget().getName().equals("<init>"))
                .filter(access -> !MAKERS.contains(access.getOriginOwner().getName()))
                .map(JavaCodeUnitAccess::getDescription);
    }

    private static Stream<String> openConstructors(JavaClass type) {
        return type.getConstructors().stream()
                .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC)
                        || it.getModifiers().contains(JavaModifier.PROTECTED))
                .map(it -> it.getDescription() + " is open to other packages");
    }
}
