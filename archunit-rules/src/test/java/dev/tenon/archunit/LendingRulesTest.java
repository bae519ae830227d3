package dev.tenon.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LendingRulesTest {
    private static final Fixture FIXTURE = Fixture.of("lending");

    @Test
    void aFieldThatHoldsARepositoryIsCaught() {
        assertThat(held()).anyMatch(it -> it.contains("<core.shop.HoldsARepository.items>"));
    }

    @Test
    void aRecordComponentThatHoldsSessionsInAListIsCaught() {
        assertThat(held()).anyMatch(it -> it.contains("<core.shop.RemembersSessions.sessions>"));
    }

    @Test
    void aCoreClassThatWrapsARepositoryIsCaught() {
        assertThat(held()).anyMatch(it -> it.contains("<core.shop.WrapsARepository.wrapped>"));
    }

    @Test
    void anInnerClassThatCapturesASessionIsCaught() {
        assertThat(held()).anyMatch(it -> it.contains("<core.shop.CapturesASession$1.val$session>"));
    }

    @Test
    void aThreadsCurrentSessionIsCaughtInPersistenceToo() {
        assertThat(held()).anyMatch(it -> it.contains("<persistence.shop.CurrentSession.CURRENT>"));
    }

    @Test
    void storesStatesAndThePartsOfASessionMayBeHeld() {
        assertThat(held()).noneMatch(it -> it.contains("HoldsTheStore") || it.contains("TableSession."));
    }

    @Test
    void aSessionThatEscapedItsLambdaIsCaughtWhereItIsUsed() {
        assertThat(reached())
                .anyMatch(it -> it.contains("<core.shop.ReachesOutside.count(") && it.contains("ShopSession.items()"));
    }

    @Test
    void aMethodThatGivesARepositoryBackIsCaught() {
        assertThat(reached()).anyMatch(it -> it.contains("<core.shop.GivesBack.items(") && it.contains("gives back"));
    }

    @Test
    void aPublicMethodThatTakesASessionIsCaught() {
        assertThat(reached()).anyMatch(it -> it.contains("<core.shop.TakesFromAnyone.count("));
    }

    @Test
    void worksAndMethodsThatAreHandedTheSessionStayInside() {
        assertThat(reached()).noneMatch(it -> it.contains("StaysInside") || it.contains("TableSession."));
    }

    private List<String> held() {
        return FIXTURE.report(TenonRules::noFieldHoldsALentRepository);
    }

    private List<String> reached() {
        return FIXTURE.report(TenonRules::repositoriesAreReachableOnlyInsideWithin);
    }
}
