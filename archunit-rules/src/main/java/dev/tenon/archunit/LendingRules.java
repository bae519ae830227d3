package dev.tenon.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** Repositories are lent, never held. */
final class LendingRules {
    private static final String PERSISTENCE = "persistence";

    private final House house;
    private final Lent lent;

    LendingRules(House house) {
        this.house = house;
        this.lent = new Lent(house);
    }

    /** Record components and captured variables of inner classes are fields too. */
    ArchRule noFieldHoldsALentRepository() {
        return classes()
                .that(describe("are lent by a store", lent::isLent))
                .should(Findings.none("be held by no field", this::holders))
                .because("a session ends with its work: a repository that outlives it would read outside the tenant's"
                        + " transaction");
    }

    /**
     * A session is reached by a lambda, which gets it as a parameter or from around it, or by a method that is handed it. No
     * method gives a lent type back and no public one of a public class takes it, so there is no other way to get one than
     * {@code within}.
     */
    ArchRule repositoriesAreReachableOnlyInsideWithin() {
        return classes()
                .that(describe("use what a store lends", this::borrows))
                .should(Findings.none("reach it only inside a work, and keep it there", this::leaks))
                .because("only within binds the tenant, claims the cause and ends the transaction");
    }

    private Stream<String> holders(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .distinct()
                .filter(house::holds)
                .filter(it -> !isPersistence(it) || !lent.isPartOfLent(it))
                .flatMap(it -> it.getFields().stream())
                .filter(field -> field.getAllInvolvedRawTypes().contains(type))
                .map(field -> holds(field, type));
    }

    private static String holds(JavaField field, JavaClass type) {
        return "%s holds %s in %s".formatted(field.getDescription(), type.getName(), field.getSourceCodeLocation());
    }

    private boolean borrows(JavaClass type) {
        return house.holds(type)
                && !isPersistence(type)
                && !house.on(Layer.PROOF, type)
                && !lent.isLent(type)
                && type.getDirectDependenciesFromSelf().stream().anyMatch(it -> lent.isLent(it.getTargetClass()));
    }

    private Stream<String> leaks(JavaClass type) {
        return Stream.of(reachedOutside(type), givenBack(type), takenFromAnyone(type))
                .flatMap(it -> it);
    }

    private Stream<String> reachedOutside(JavaClass type) {
        return type.getCodeUnitCallsFromSelf().stream()
                .filter(call -> lent.isLent(call.getTargetOwner()))
                .filter(call -> !call.isDeclaredInLambda() && !isHanded(call.getOrigin()))
                .map(call -> call.getDescription() + ", outside any work");
    }

    private Stream<String> givenBack(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> lent.mentionsLent(method.getReturnType().getAllInvolvedRawTypes()))
                .map(method -> method.getDescription() + " gives back what is lent");
    }

    private Stream<String> takenFromAnyone(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> isPublic(unit) && isHanded(unit))
                .map(unit -> unit.getDescription() + " takes from anyone what is lent");
    }

    private static boolean isPublic(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    }

    private boolean isHanded(JavaCodeUnit unit) {
        return lent.mentionsLent(Set.copyOf(unit.getRawParameterTypes()));
    }

    private boolean isPersistence(JavaClass type) {
        return house.at(Layer.ADAPTER, PERSISTENCE, type);
    }
}
