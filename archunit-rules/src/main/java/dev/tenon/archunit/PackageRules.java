package dev.tenon.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What holds for every package. */
final class PackageRules {
    private final House house;

    PackageRules(House house) {
        this.house = house;
    }

    ArchRule packagesAreNullMarked() {
        return classes()
                .that(describe("are of this house", house::holds))
                .should(Findings.none("be in a package that is @NullMarked", PackageRules::unmarked))
                .because("there is no null: the build checks it only where a package-info says so");
    }

    ArchRule packagesAreFreeOfCycles() {
        return slices().matching(house.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package with two names");
    }

    private static Stream<String> unmarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class)
                ? Stream.empty()
                : Stream.of("Package " + type.getPackageName() + " of " + type.getSimpleName()
                        + " has no package-info with @NullMarked");
    }
}
