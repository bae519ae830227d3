package dev.tenon.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenonRulesTest {
    private final TenonRules rules = TenonRules.of(House.tenon());

    @Test
    void everyRuleSaysWhy() {
        assertThat(rules.all()).extracting(ArchRule::getDescription).allMatch(it -> it.contains(", because "));
    }

    @Test
    void everyRuleIsInTheListOfAll() {
        var single = Arrays.stream(TenonRules.class.getMethods()).filter(it -> it.getReturnType() == ArchRule.class);
        assertThat(rules.all()).hasSize((int) single.count());
    }

    @Test
    void thePortsOfTenonKeepTheRules() {
        var ports = House.tenon().production();
        assertThat(ports).extracting(JavaClass::getPackageName).contains("dev.tenon.invoicing.event");
        rules.checkPart(ports);
    }

    @Test
    void aHouseOfWhichAPartIsMissingFails() {
        assertThatThrownBy(() -> rules.check(House.tenon().production()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No class of CORE invoicing was given to check")
                .hasMessageContaining("No class of ADAPTER persistence was given to check");
    }

    @Test
    void aRuleThatFindsNothingToCheckFailsForAWholeHouse() {
        assertThatThrownBy(() -> rules.check(new ClassFileImporter().importClasses(List.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }
}
