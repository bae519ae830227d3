package dev.tenon.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PurityRulesTest {
    private static final Fixture FIXTURE = Fixture.of("purity");

    @Test
    void everyWayToAskTheSurroundingsIsCaught() {
        assertThat(methods("Asks"))
                .isNotEmpty()
                .allSatisfy(method ->
                        assertThat(report()).anyMatch(it -> it.contains("<core.shop.Asks." + method + "()>")));
    }

    @Test
    void whatIsHandedOverMayBeUsed() {
        assertThat(report()).noneMatch(it -> it.contains("core.shop.Answers"));
    }

    private List<String> report() {
        return FIXTURE.report(TenonRules::coreAndPortsAskNothingOfTheirSurroundings);
    }

    private Stream<String> methods(String type) {
        return FIXTURE.classes().get(FIXTURE.house().root() + ".core.shop." + type).getMethods().stream()
                .map(JavaMethod::getName);
    }
}
