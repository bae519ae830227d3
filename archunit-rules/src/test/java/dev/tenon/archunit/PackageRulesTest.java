package dev.tenon.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackageRulesTest {
    private static final Fixture FIXTURE = Fixture.of("packages");

    @Test
    void aPackageThatIsNotNullMarkedIsCaught() {
        assertThat(FIXTURE.report(TenonRules::packagesAreNullMarked))
                .anyMatch(it -> it.contains("Package bare of Bare") || it.contains(".bare of Bare"))
                .noneMatch(it -> it.contains("left"));
    }

    @Test
    void packagesThatNeedEachOtherAreCaught() {
        assertThat(FIXTURE.report(TenonRules::packagesAreFreeOfCycles))
                .anyMatch(it -> it.contains("Slice left"))
                .noneMatch(it -> it.contains("bare"));
    }
}
