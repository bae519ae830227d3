package dev.tenon.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** A small house of its own, in which some classes break a rule and others keep it. */
record Fixture(House house, JavaClasses classes) {
    private static final String ROOT = "dev.tenon.archunit.fixture.";

    static Fixture of(String name) {
        var house = new House(ROOT + name);
        return new Fixture(house, new ClassFileImporter().importPackages(house.root()));
    }

    /** What the rule says of the fixture, a line each; none when it is kept. */
    List<String> report(Function<TenonRules, ArchRule> rule, DatabaseDoor... doors) {
        return Verdict.of(rule.apply(TenonRules.of(house, doors)), classes)
                .flatMap(String::lines)
                .map(line -> line.replace(house.root() + ".", ""))
                .toList();
    }
}
