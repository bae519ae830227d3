package dev.tenon.archunit;

import static dev.tenon.archunit.DatabaseDoor.Reason.RELAY;
import static dev.tenon.archunit.DatabaseDoor.Reason.TENANT_TRANSACTION;
import static dev.tenon.archunit.DatabaseDoor.Reason.WIRING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseRulesTest {
    private static final Fixture FIXTURE = Fixture.of("database");

    @Test
    void anEntityManagerInAClassThatIsNotListedIsCaught() {
        assertThat(report()).anyMatch(it -> it.contains("<persistence.StrayReport>") && it.contains("not listed"));
    }

    @Test
    void aSubtypeOfADataSourceInAnArrayIsCaught() {
        assertThat(report()).anyMatch(it -> it.contains("<persistence.StraySource>") && it.contains("not listed"));
    }

    @Test
    void wiringThatOpensAConnectionIsCaught() {
        assertThat(report()).anyMatch(it -> it.contains("<server.OpensOne.answers()>") && it.contains("WIRING"));
    }

    @Test
    void aReasonOfThePersistenceAdapterDoesNotCountElsewhere() {
        assertThat(report()).anyMatch(it -> it.contains("<rest.RelayInRest>") && it.contains("not allowed there"));
    }

    @Test
    void aListedClassThatTouchesNoDatabaseIsCaught() {
        assertThat(report()).anyMatch(it -> it.contains("persistence.Gone is listed for RELAY but touches no"));
    }

    @Test
    void theListedTransactionAndWiringMayTouchIt() {
        assertThat(report()).noneMatch(it -> it.contains("persistence.Transaction") || it.contains("HandsOn"));
    }

    private List<String> report() {
        return FIXTURE.report(
                TenonRules::onlyListedClassesTouchTheDatabase,
                door("persistence.Transaction", TENANT_TRANSACTION),
                door("persistence.Gone", RELAY),
                door("rest.RelayInRest", RELAY),
                door("server.HandsOn", WIRING),
                door("server.OpensOne", WIRING));
    }

    private DatabaseDoor door(String name, DatabaseDoor.Reason reason) {
        return new DatabaseDoor(FIXTURE.house().root() + "." + name, reason);
    }
}
