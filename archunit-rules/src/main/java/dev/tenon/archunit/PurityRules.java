package dev.tenon.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Time, ids and chance come in as arguments. */
final class PurityRules {
    private final House house;

    PurityRules(House house) {
        this.house = house;
    }

    ArchRule coreAndPortsAskNothingOfTheirSurroundings() {
        return classes()
                .that(describe("are core or ports", this::isPure))
                .should(Findings.none(
                        "use no now(), randomUUID(), random, or default locale, zone or charset", PurityRules::asked))
                .because("the same input gives the same decision on every machine, at every replay");
    }

    private boolean isPure(JavaClass type) {
        return house.on(Layer.CORE, type) || house.on(Layer.PORTS, type) || house.on(Layer.KERNEL, type);
    }

    private static Stream<String> asked(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .filter(it -> Surroundings.asks(it.getTarget().getFullName()))
                .map(JavaAccess::getDescription);
    }
}
