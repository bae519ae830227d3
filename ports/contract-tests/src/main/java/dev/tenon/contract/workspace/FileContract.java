package dev.tenon.contract.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.AtOnce;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.FieldChange;
import dev.tenon.kernel.TenantContext;
import dev.tenon.workspace.AttachedFile;
import dev.tenon.workspace.BlobId;
import dev.tenon.workspace.RecordRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files are kept with their records, and each content once for a tenant, as long as a file has it. */
public interface FileContract extends WorkspaceFixture {

    @Test
    default void aFileIsReadAsItWasAttached() {
        var tenant = tenants().fresh();
        var file = file(record(), "Offer \"ä\".pdf", 7);
        doing(tenant, session -> session.files().add(file, blob()));
        assertThat(found(tenant, file)).contains(file);
    }

    @Test
    default void anotherTenantsFileAndContentAreUnknown() {
        var tenant = tenants().fresh();
        var other = tenants().fresh();
        var file = file(record(), "a.txt", 7);
        var blob = blob();
        doing(tenant, session -> session.files().add(file, blob));
        assertThat(found(other, file)).isEmpty();
        assertThat(content(other, 7)).isEmpty();
        var files = reading(other, session -> session.files().of(file.record()));
        assertThat(files).isEmpty();
        var used = reading(other, session -> session.files().inUse(List.of(blob)));
        assertThat(used).isEmpty();
        assertThat(records(other, RecordRef.FIRST)).isEmpty();
        doing(other, session -> session.files().add(file, blob));
        assertThat(found(other, file)).contains(file);
    }

    @Test
    default void filesOfARecordStandAsTheyWereAttached() {
        var tenant = tenants().fresh();
        var record = record();
        var first = file(record, "b.txt", 1);
        var second = file(record, "a.txt", 2);
        doing(tenant, session -> {
            session.files().add(first, blob());
            session.files().add(second, blob());
            session.files().add(file(record(), "c.txt", 3), blob());
        });
        var files = reading(tenant, session -> session.files().of(record));
        assertThat(files).containsExactly(first, second);
    }

    @Test
    default void theSameContentIsKeptOnceUntilTheLastFileThatHasItIsGone() {
        var tenant = tenants().fresh();
        var first = blob();
        var second = blob();
        var one = file(record(), "one", 7);
        var other = file(record(), "other", 7);
        doing(tenant, session -> session.files().add(one, first));
        doing(tenant, session -> session.files().add(other, second));
        assertThat(content(tenant, 7)).contains(first);
        var used = reading(tenant, session -> session.files().inUse(List.of(first, second)));
        assertThat(used).containsExactly(first);
        doing(tenant, session -> session.files().remove(one));
        assertThat(found(tenant, one)).isEmpty();
        assertThat(content(tenant, 7)).contains(first);
        doing(tenant, session -> session.files().remove(other));
        assertThat(content(tenant, 7)).isEmpty();
    }

    @Test
    default void aContentThatIsGoneComesBackFromAnotherPlace() {
        var tenant = tenants().fresh();
        var file = file(record(), "a", 7);
        var later = blob();
        doing(tenant, session -> session.files().add(file, blob()));
        doing(tenant, session -> session.files().remove(file));
        doing(tenant, session -> session.files().add(file(record(), "b", 7), later));
        assertThat(content(tenant, 7)).contains(later);
    }

    @Test
    default void filesThatComeAndGoAtOnceNeverLoseTheirContent() {
        var tenant = tenants().fresh();
        AtOnce.run(4, () -> {
            for (int round = 0; round < 10; round++) {
                var file = file(record(), "a", 7);
                var blob = blob();
                doing(tenant, session -> session.files().add(file, blob));
                assertThat(content(tenant, 7)).isPresent();
                doing(tenant, session -> session.files().remove(file));
            }
            return 0;
        });
        assertThat(content(tenant, 7)).isEmpty();
    }

    @Test
    default void ofWorksThatHoldARecordOneCountsAtATime() {
        var tenant = tenants().fresh();
        var record = record();
        AtOnce.run(4, () -> {
            doing(tenant, session -> {
                session.files().hold(record);
                if (session.files().of(record).isEmpty()) {
                    session.files().add(file(record, "only", 7), blob());
                }
            });
            return 0;
        });
        var files = reading(tenant, session -> session.files().of(record));
        assertThat(files).hasSize(1);
    }

    @Test
    default void recordsWithFilesAreNamedOnceInTheirOrder() {
        var tenant = tenants().fresh();
        var one = new RecordRef("crm.company", new UUID(1, 1));
        var two = new RecordRef("crm.company", new UUID(-1, 1));
        var three = new RecordRef("crm.contact", new UUID(0, 1));
        doing(tenant, session -> {
            session.files().add(file(three, "a", 1), blob());
            session.files().add(file(two, "a", 2), blob());
            session.files().add(file(one, "a", 3), blob());
            session.files().add(file(one, "b", 4), blob());
        });
        assertThat(records(tenant, RecordRef.FIRST)).containsExactly(one, two);
        assertThat(records(tenant, two)).containsExactly(three);
        assertThat(records(tenant, three)).isEmpty();
    }

    @Test
    default void theAuditLogTellsWhatBecameOfAFileWithoutItsName() {
        var tenant = tenants().fresh();
        var file = file(record(), "Ms Private.pdf", 7);
        doing(tenant, session -> session.files().add(file, blob()));
        var entry = told(tenant).entry();
        assertThat(entry.action()).isEqualTo("workspace.file.attached");
        assertThat(entry.subject().id()).isEqualTo(file.id().toString());
        assertThat(entry.changes())
                .contains(new FieldChange("name", Optional.empty(), Optional.of(FieldChange.MASK)))
                .contains(new FieldChange("record.entity", Optional.empty(), Optional.of("crm.company")));
        doing(tenant, session -> session.files().remove(file));
        assertThat(told(tenant).entry().action()).isEqualTo("workspace.file.deleted");
        assertThat(told(tenant).entry().toString()).doesNotContain("Private");
    }

    private Optional<AttachedFile> found(TenantContext tenant, AttachedFile file) {
        return reading(tenant, session -> session.files().find(file.id()));
    }

    private Optional<BlobId> content(TenantContext tenant, int content) {
        return reading(tenant, session -> session.files().content(hash(content)));
    }

    private List<RecordRef> records(TenantContext tenant, RecordRef after) {
        return reading(tenant, session -> session.files().records(after, 2));
    }

    private BlobId blob() {
        return new BlobId(IDS.next());
    }

    private static RecordRef record() {
        return new RecordRef("crm.company", UUID.randomUUID());
    }

    private AttachedFile file(RecordRef record, String name, int content) {
        return new AttachedFile(
                new AttachedFile.Id(IDS.next()),
                record,
                name,
                "text/plain",
                hash(content),
                content,
                ADA,
                Instant.parse("2026-11-23T10:15:30.123456Z"));
    }

    private static Bytes hash(int content) {
        var bytes = new byte[32];
        bytes[0] = (byte) content;
        return Bytes.of(bytes);
    }
}
