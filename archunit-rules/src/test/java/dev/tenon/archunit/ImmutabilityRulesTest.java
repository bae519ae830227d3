package dev.tenon.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImmutabilityRulesTest {
    private static final Fixture FIXTURE = Fixture.of("immutability");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MutableCommand",
                "MutableView",
                "MutableEvent",
                "MutableStreamEvent",
                "MutableState",
                "MutableTarget",
                "OpenRefusal"
            })
    void aWordThatIsNoRecordIsCaught(String name) {
        assertThat(words()).anyMatch(it -> it.contains("<shop." + name + ">"));
    }

    @Test
    void recordsEnumsSealedInterfacesAndWhatIsHandedInAreKept() {
        assertThat(words()).noneMatch(it -> it.contains("Kept") || it.contains("HandedIn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WithArray.content",
                "WithArrays.content",
                "WithOpenInterface.file",
                "WithDate.on",
                "WithArrayList.names",
                "WithMutableElements.texts",
                "WithMutableOwn.command",
                "CalledDeclaredValues.texts",
                "Uncopied.names",
                "HalfCopied.other",
                "OnlyClosed.names",
                "OnlyCopied.names"
            })
    void aComponentThatCanChangeIsCaught(String name) {
        assertThat(records()).anyMatch(it -> it.contains("<shop.RecordsThatChange$" + name + ">"));
    }

    @Test
    void valuesCopiesAndTypeVariablesAreKept() {
        assertThat(records()).noneMatch(it -> it.contains("Kept"));
    }

    private List<String> words() {
        return FIXTURE.report(TenonRules::commandsEventsStatesAndRefusalsAreRecords);
    }

    private List<String> records() {
        return FIXTURE.report(TenonRules::recordsAreImmutable);
    }
}
