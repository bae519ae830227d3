package dev.tenon.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

class DependencyRulesTest {
    private static final Fixture FIXTURE = Fixture.of("dependencies");

    @Test
    void aLibraryInTheCoreIsCaught() {
        reportOf(TenonRules::coreImportsOnlyJavaPortsAndJSpecify)
                .contains("<core.shop.UsesALibrary.<init>()>", "jakarta.inject.Inject")
                .doesNotContain("HearsOfStock");
    }

    @Test
    void aCoreThatCallsAnotherModuleIsCaught() {
        reportOf(TenonRules::coreReachesAnotherModuleOnlyThroughItsEvents)
                .contains("<core.shop.CallsStock.count(", "<stock.Stock>")
                .doesNotContain("HearsOfStock");
    }

    @Test
    void portsThatSpeakAnotherModulesWordsAreCaught() {
        reportOf(TenonRules::portsImportOnlyJavaTheKernelAndTheirOwnModule)
                .contains("<shop.BorrowsAWord.moved>", "<stock.event.StockMoved>")
                .doesNotContain("<shop.event.Sold>")
                .doesNotContain("DeclaresAnEntity");
    }

    @Test
    void portsThatKnowATechnologyAreCaught() {
        reportOf(TenonRules::portsImportOnlyJavaTheKernelAndTheirOwnModule)
                .contains("<shop.ListensAtTheDatabase>", "<javax.sql.DataSource>");
    }

    @Test
    void anEventThatCannotBeReadWithoutItsModuleIsCaught() {
        reportOf(TenonRules::eventsSpeakOnlyTheKernelsWords)
                .contains("<shop.event.SoldItem.item>", "<shop.Item>")
                .doesNotContain("<shop.event.Sold>");
    }

    @Test
    void anAdapterThatKnowsAnotherOneIsCaught() {
        reportOf(TenonRules::adaptersKnowOnlyPortsAndThemselves)
                .contains("<rest.KnowsTheTables.tables>", "<persistence.Tables>")
                .doesNotContain("<persistence.Tables.item>");
    }

    @Test
    void anAdapterThatKnowsTheCoreIsCaught() {
        reportOf(TenonRules::adaptersKnowOnlyPortsAndThemselves).contains("<rest.KnowsTheCore.core>");
    }

    @Test
    void nothingButServerAndLauncherMayKnowTheCore() {
        reportOf(TenonRules::onlyTheAssemblyKnowsTheCore)
                .contains("<infrastructure.StartsTheCore.core>", "<rest.KnowsTheCore.core>")
                .doesNotContain("Assembles");
    }

    private AbstractStringAssert<?> reportOf(Function<TenonRules, ArchRule> rule) {
        return assertThat(String.join("\n", FIXTURE.report(rule)));
    }
}
