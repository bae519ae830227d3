package dev.tenon.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.persistence.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever changes the audit log behind the platform's back is found out, also with every right on the database. */
class TamperingTest {
    private static final String WAIT_AGAIN = """
            insert into platform.audit_waiting
            select tenant_id, recorded_at, id from platform.audit_entry where tenant_id = ?""";

    @TempDir
    private Path folder = Path.of("");

    private SealedFirm firm = SealedFirm.fresh(folder);

    @BeforeEach
    void seal() {
        firm = SealedFirm.fresh(folder)
                .customers("C-1")
                .sealed()
                .customers("C-2")
                .sealed();
        firm.customers("C-3", "C-4").sealed();
    }

    @Test
    void anUntouchedLogIsIntact() {
        assertThat(firm.verify().intact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update platform.audit_entry set actor = 'module:reporting' where tenant_id = ? | seal-broken
            update platform.audit_entry set cause = concat(cause, ' ') where tenant_id = ? | seal-broken
            update platform.audit_entry set action = 'invoicing.customer.changed' where tenant_id = ? | seal-broken
            update platform.audit_entry set subject_id = 'x' where tenant_id = ? | seal-broken
            update platform.audit_entry set subject_version = 7 where tenant_id = ? | seal-broken
            update platform.audit_entry set correlation = gen_random_uuid() where tenant_id = ? | seal-broken
            update platform.audit_entry set changes = overlay(changes placing ' '::bytea from 1) where tenant_id = ? | seal-broken
            update platform.audit_entry set recorded_at = recorded_at + interval '1 us' where tenant_id = ? | entries-missing
            delete from platform.audit_entry where tenant_id = ? | entries-missing
            update platform.audit_seal set entry_ids = entry_ids[1:0], entry_times = entry_times[1:0] where tenant_id = ? | seal-broken
            update platform.audit_seal set sealed_at = sealed_at + interval '1 us' where tenant_id = ? | seal-broken
            update platform.audit_seal set signature = hash where tenant_id = ? | seal-forged
            update platform.audit_seal set hash = sha256(hash) where tenant_id = ? | seal-forged
            update platform.audit_seal set hash = sha256(hash) where tenant_id = ? | head-differs
            update platform.audit_seal set previous_hash = hash where tenant_id = ? | seal-out-of-line
            delete from platform.audit_seal where number = 1 and tenant_id = ? | seal-out-of-line
            delete from platform.audit_seal where number = 3 and tenant_id = ? | tail-truncated
            delete from platform.audit_seal where number = 3 and tenant_id = ? | entries-unaccounted
            delete from platform.audit_seal where tenant_id = ? | tail-truncated
            """)
    void aChangeIsFoundOut(String change, String finding) {
        assertThat(change(change)).isPositive();
        assertThat(firm.findings()).contains(finding);
    }

    @Test
    void aSealThatIsGoneWithItsEntriesIsMissedByWhatWasPublished() {
        change("delete from platform.audit_entry e using platform.audit_seal s where s.number = 3"
                + " and s.tenant_id = ? and e.tenant_id = s.tenant_id and e.id = any (s.entry_ids)");
        change("delete from platform.audit_seal where number = 3 and tenant_id = ?");
        assertThat(firm.findings()).containsExactly("tail-truncated");
    }

    @Test
    void anEntryThatWasPutThereByHandIsNotAccountedFor() {
        change("insert into platform.audit_entry select tenant_id, recorded_at, gen_random_uuid(), actor, cause,"
                + " correlation, action, subject_type, subject_id, subject_version, changes"
                + " from platform.audit_entry where tenant_id = ?");
        assertThat(firm.findings()).containsExactly("entries-unaccounted");
    }

    @Test
    void whoSealsAnewWithoutTheKeyIsFoundOut(@TempDir Path elsewhere) {
        sealAnew(SealKey.generate(), new PublishedHeads(elsewhere));
        assertThat(firm.findings()).contains("seal-forged", "head-differs");
    }

    @Test
    void whoSealsAnewWithAStolenKeyIsFoundOutByWhatWasPublished(@TempDir Path elsewhere) {
        sealAnew(firm.key(), new PublishedHeads(elsewhere));
        assertThat(firm.findings()).contains("head-differs").doesNotContain("seal-forged", "seal-broken");
    }

    /** With everything put right again that follows from the change. */
    private void sealAnew(SealKey key, PublishedHeads heads) {
        change("update platform.audit_entry set actor = 'module:reporting' where tenant_id = ?");
        change("delete from platform.audit_seal where tenant_id = ?");
        change(WAIT_AGAIN);
        SealedFirm.sealing(key, heads).seal(100, 100);
    }

    private int change(String statement) {
        return TestDatabase.shared().update(statement, firm.tenant());
    }
}
