package dev.tenon.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

class ExtensionRulesTest {
    private static final Fixture FIXTURE = Fixture.of("extensions");
    private static final String PARTNER = "dev.tenon.archunit.fixture.partner";

    @Test
    void anApiThatKnowsATechnologyIsCaught() {
        reportOf(TenonRules::theExtensionApiKnowsOnlyPorts)
                .contains("<extension.KnowsATechnology.source>", "<javax.sql.DataSource>")
                .doesNotContain("<extension.Handed");
    }

    @Test
    void anApiThatKnowsItsHostIsCaught() {
        reportOf(TenonRules::theExtensionApiKnowsOnlyPorts)
                .contains("<extension.KnowsItsHost.host>", "<extension.host.Loads>");
    }

    @Test
    void aHostThatKnowsAnAdapterIsCaught() {
        reportOf(TenonRules::theExtensionHostKnowsOnlyPortsAndTheApi)
                .contains("<extension.host.KnowsTheTables.tables>", "<persistence.Tables>")
                .doesNotContain("<extension.host.Loads.");
    }

    @Test
    void anExtensionThatKnowsMoreThanPortsAndApiIsCaught() {
        var rule = ExtensionRules.of(FIXTURE.house(), PARTNER).extensionsKnowOnlyPortsAndTheApi();
        var report = Verdict.of(rule, new ClassFileImporter().importPackages(PARTNER))
                .reduce("", String::concat);
        assertThat(report)
                .contains(
                        "partner.HoldsAStore.store>",
                        "partner.HoldsARepository.items>",
                        "partner.HoldsTheGate.gate>",
                        "partner.KnowsTheCore.module>",
                        "partner.KnowsTheHost.host>")
                .doesNotContain("partner.Watch");
    }

    @Test
    void theRuleOfExtensionsSaysWhy() {
        assertThat(ExtensionRules.of(PARTNER).extensionsKnowOnlyPortsAndTheApi().getDescription())
                .contains(", because ");
    }

    private static AbstractStringAssert<?> reportOf(Function<TenonRules, ArchRule> rule) {
        return assertThat(String.join("\n", FIXTURE.report(rule)));
    }
}
