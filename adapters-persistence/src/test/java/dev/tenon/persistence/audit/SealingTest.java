package dev.tenon.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.migration.DatabaseRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry is in exactly one seal, whenever it was committed, and every seal is published. */
class SealingTest {
    private static final String LATE_ENTRY = """
            with entry as (
                insert into platform.audit_entry
                select tenant_id, recorded_at - interval '1 hour', gen_random_uuid(), actor, cause, correlation, action,
                    subject_type, subject_id, subject_version, changes
                from platform.audit_entry where tenant_id = ? limit 1
                returning tenant_id, recorded_at, id)
            insert into platform.audit_waiting select * from entry""";

    @TempDir
    private Path folder = Path.of("");

    private SealedFirm firm = SealedFirm.fresh(folder);

    @BeforeEach
    void open() {
        firm = SealedFirm.fresh(folder);
    }

    @Test
    void whatWaitsIsSealedOnce() {
        firm.customers("C-1", "C-2").sealed().customers("C-3").sealed().sealed();
        var verification = firm.verify();
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.seals()).isEqualTo(2);
        assertThat(verification.entries()).isEqualTo(3);
        assertThat(verification.waiting()).isZero();
    }

    @Test
    void whatIsNotSealedYetIsSaidToWait() {
        firm.customers("C-1").sealed().customers("C-2");
        assertThat(firm.verify().waiting()).isEqualTo(1);
        assertThat(firm.findings()).isEmpty();
    }

    @Test
    void aSealTakesNoMoreThanItsBatch() {
        firm.customers("C-1", "C-2", "C-3");
        var sealing = SealedFirm.sealing(firm.key(), firm.heads());
        sealing.seal(2, 1);
        assertThat(firm.verify().waiting()).isEqualTo(1);
        sealing.seal(2, 1);
        assertThat(firm.verify().waiting()).isZero();
        assertThat(firm.published()).containsExactly(1L, 2L);
    }

    @Test
    void anEntryThatIsCommittedAfterALaterOneWasSealedIsInTheNextSeal() throws SQLException {
        firm.customers("C-1");
        try (var connection = TestDatabase.shared().superuser().getConnection();
                var late = connection.prepareStatement(LATE_ENTRY)) {
            connection.setAutoCommit(false);
            late.setObject(1, firm.tenant().tenant().value());
            late.executeUpdate();
            firm.sealed();
            connection.commit();
        }
        assertThat(firm.verify().entries()).isEqualTo(1);
        firm.sealed();
        assertThat(firm.verify().entries()).isEqualTo(2);
        assertThat(firm.findings()).isEmpty();
    }

    @Test
    void oneSealerAtATimeIsAtWork() throws SQLException {
        firm.customers("C-1");
        try (var connection = TestDatabase.shared().as(DatabaseRole.SEALER).getConnection()) {
            connection.setAutoCommit(false);
            assertThat(new WaitingEntries(connection).lock()).isTrue();
            assertThat(SealedFirm.sealing(firm.key(), firm.heads()).seal(100, 100))
                    .isZero();
            connection.rollback();
        }
        assertThat(firm.sealed().verify().entries()).isEqualTo(1);
    }

    @Test
    void whatCouldNotBePublishedIsPublishedLater() throws IOException {
        var blocked = Files.writeString(folder.resolve("a-file"), "");
        firm.customers("C-1");
        var nowhere = SealedFirm.sealing(firm.key(), new PublishedHeads(blocked));
        assertThatThrownBy(() -> nowhere.seal(100, 100)).hasMessageContaining("cannot be published");
        assertThat(firm.published()).isEmpty();
        SealedFirm.sealing(firm.key(), firm.heads()).publish();
        assertThat(firm.published()).containsExactly(1L);
    }

    @Test
    void aSealerThatStartsAnewGoesOnWhereTheFileEnds() {
        firm.customers("C-1").sealed().customers("C-2");
        var restarted = new SealedFirm(firm.tenant(), firm.key(), new PublishedHeads(folder)).sealed();
        assertThat(restarted.published()).containsExactly(1L, 2L);
    }

    @Test
    void aLineThatWasTornIsWrittenAgain() throws IOException {
        firm.customers("C-1").sealed().customers("C-2");
        var file = folder.resolve(firm.tenant().tenant() + ".jsonl");
        Files.writeString(file, "{\"tenant\":\"01", StandardOpenOption.APPEND);
        var restarted = new SealedFirm(firm.tenant(), firm.key(), new PublishedHeads(folder)).sealed();
        assertThat(restarted.published()).containsExactly(1L, 2L);
        assertThat(restarted.findings()).isEmpty();
    }

    @Test
    void itTellsHowFarItIsBehind() {
        firm.sealed().customers("C-1", "C-2");
        var sealing = SealedFirm.sealing(firm.key(), firm.heads());
        assertThat(sealing.behind().waiting()).isEqualTo(2);
        assertThat(sealing.behind().oldest()).isPresent();
        firm.sealed();
        assertThat(sealing.behind().oldest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.audit_entry set actor = 'nobody'",
                "delete from platform.audit_entry",
                "insert into platform.audit_waiting select tenant_id, recorded_at, id from platform.audit_entry",
                "update platform.audit_seal set hash = ''",
                "delete from platform.audit_seal",
                "select * from invoicing.customer",
                "select * from platform.event_journal",
                "select * from platform.tenant"
            })
    void theSealersRoleMayDoNothingElse(String statement) throws SQLException {
        try (var connection = TestDatabase.shared().as(DatabaseRole.SEALER).getConnection()) {
            assertThatThrownBy(() -> execute(connection, statement)).hasMessageContaining("permission denied");
        }
    }

    private static void execute(Connection connection, String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
