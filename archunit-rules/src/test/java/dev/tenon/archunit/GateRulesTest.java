package dev.tenon.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.tenon.kernel.TenantContext;
import org.junit.jupiter.api.Test;

class GateRulesTest {

    @Test
    void aContextThatIsMadePastTheGateIsCaught() {
        var kernel = new ClassFileImporter().importPackages(TenantContext.class.getPackageName());
        var report = Verdict.of(TenonRules.of(House.tenon()).onlyTheGateMakesATenantContext(), kernel);
        assertThat(report)
                .singleElement()
                .asString()
                .contains("dev.tenon.kernel.ForgedContext.forge(")
                .doesNotContain("TenantGate.")
                .doesNotContain("TenantContext.because(");
    }
}
