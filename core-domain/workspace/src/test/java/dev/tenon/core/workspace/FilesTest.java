package dev.tenon.core.workspace;

import static dev.tenon.core.workspace.Office.EDIT;
import static dev.tenon.core.workspace.Office.READ;
import static dev.tenon.core.workspace.Office.accepted;
import static dev.tenon.core.workspace.Office.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.TenantContext;
import dev.tenon.workspace.AttachFile;
import dev.tenon.workspace.AttachedFile;
import dev.tenon.workspace.FileRefusal;
import dev.tenon.workspace.Files;
import dev.tenon.workspace.RecordRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FilesTest {
    private final Office office = new Office();
    private final Files files = office.files();
    private final TenantContext clerk = office.clerk();
    private final RecordRef ticket = office.ticket(clerk);

    @Test
    void aFileIsKeptWithItsRecord() {
        var file = attached(ticket, "hello.txt", "hello");
        assertThat(file.size()).isEqualTo(5);
        assertThat(file.hash().hex()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(file.attachedBy()).isEqualTo(clerk.actor());
        assertThat(files.list(clerk, ticket)).contains(List.of(file));
        assertThat(files.find(clerk, file.id())).contains(file);
        assertThat(read(clerk, file)).isEqualTo("hello");
    }

    @Test
    void theSameNameAndContentAgainChangesNothing() {
        var file = attached(ticket, "a.txt", "hello");
        assertThat(attached(ticket, "a.txt", "hello")).isEqualTo(file);
        assertThat(attached(ticket, "b.txt", "hello")).isNotEqualTo(file);
        assertThat(attached(ticket, "a.txt", "other")).isNotEqualTo(file);
        assertThat(files.list(clerk, ticket).orElseThrow()).hasSize(3);
    }

    @Test
    void theSameContentIsKeptOnceUntilItsLastFileIsGone() {
        var one = attached(ticket, "one", "hello");
        var other = attached(office.ticket(clerk), "other", "hello");
        assertThat(office.blobs(clerk)).hasSize(1);
        accepted(files.delete(clerk, one.id()));
        assertThat(read(clerk, other)).isEqualTo("hello");
        accepted(files.delete(clerk, other.id()));
        assertThat(office.blobs(clerk)).isEmpty();
    }

    @Test
    void aDeletedFileIsNotThere() {
        var file = attached(ticket, "a", "hello");
        assertThat(accepted(files.delete(clerk, file.id()))).isEqualTo(file);
        assertThat(files.find(clerk, file.id())).isEmpty();
        assertThat(read(clerk, file)).isEmpty();
        assertThat(refused(files.delete(clerk, file.id()))).isEqualTo(new FileRefusal.UnknownFile(file.id()));
    }

    @Test
    void aFileIsReadUpToItsLimitAndNoFurther() {
        var most = new byte[(int) Files.MOST_BYTES];
        assertThat(accepted(attach(ticket, "most", most)).size()).isEqualTo(Files.MOST_BYTES);
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 7;
            }
        };
        var command = new AttachFile(ticket, "endless", "text/plain");
        assertThat(refused(files.attach(clerk, command, endless)))
                .isEqualTo(new FileRefusal.FileTooLarge(Files.MOST_BYTES));
        assertThat(endless.read).isLessThan(Files.MOST_BYTES + 1024 * 1024);
        assertThat(office.blobs(clerk)).hasSize(1);
    }

    @Test
    void aRecordHasSoManyFilesAndNoMore() {
        for (int i = 0; i < Files.MOST_OF_RECORD; i++) {
            attached(ticket, "file " + i, "hello");
        }
        assertThat(refused(attach(ticket, "one more", new byte[] {1})))
                .isEqualTo(new FileRefusal.TooManyFiles(Files.MOST_OF_RECORD));
        assertThat(office.blobs(clerk)).hasSize(1);
        attached(office.ticket(clerk), "elsewhere", "hello");
    }

    @Test
    void aRecordThatIsNotThereTakesNoFile() {
        var unknown = new RecordRef("sample.ticket", new UUID(7, 7));
        var undeclared = new RecordRef("sample.nothing", ticket.id());
        assertThat(refused(attach(unknown, "a", new byte[] {1}))).isEqualTo(new FileRefusal.UnknownRecord(unknown));
        assertThat(refused(attach(undeclared, "a", new byte[] {1}))).isInstanceOf(FileRefusal.UnknownRecord.class);
        assertThat(files.list(clerk, unknown)).isEmpty();
        assertThat(files.list(clerk, undeclared)).isEmpty();
        assertThat(office.blobs(clerk)).isEmpty();
    }

    @Test
    void aFileOfAGoneRecordIsNotReached() {
        var file = attached(ticket, "a", "hello");
        office.delete(clerk, ticket);
        assertThat(files.list(clerk, ticket)).isEmpty();
        assertThat(files.find(clerk, file.id())).isEmpty();
        assertThat(read(clerk, file)).isEmpty();
        assertThat(refused(files.delete(clerk, file.id()))).isInstanceOf(FileRefusal.UnknownFile.class);
    }

    @Test
    void anotherFirmsFilesAreNotThere() {
        var file = attached(ticket, "a", "hello");
        var stranger = office.stranger();
        assertThat(files.find(stranger, file.id())).isEmpty();
        assertThat(files.list(stranger, ticket)).isEmpty();
        assertThat(read(stranger, file)).isEmpty();
        assertThat(refused(files.delete(stranger, file.id()))).isInstanceOf(FileRefusal.UnknownFile.class);
        assertThat(office.blobs(stranger)).isEmpty();
    }

    @Test
    void whoReadsARecordReadsItsFilesAndWhoEditsItAttachesAndDeletesThem() {
        var file = attached(ticket, "a", "hello");
        var reader = office.person(READ);
        assertThat(read(reader, file)).isEqualTo("hello");
        var command = new AttachFile(ticket, "b", "text/plain");
        assertThatThrownBy(() -> files.attach(reader, command, new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> files.delete(reader, file.id())).isInstanceOf(PermissionDenied.class);
        var blind = office.person(EDIT);
        assertThatThrownBy(() -> files.list(blind, ticket)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> files.find(blind, file.id())).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> read(blind, file)).isInstanceOf(PermissionDenied.class);
        assertThat(files.list(clerk, ticket).orElseThrow()).hasSize(1);
    }

    @Test
    void aContentThatBreaksOffLeavesNothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line went dead");
            }
        };
        var command = new AttachFile(ticket, "a", "text/plain");
        assertThatThrownBy(() -> files.attach(clerk, command, broken)).isInstanceOf(UncheckedIOException.class);
        assertThat(files.list(clerk, ticket)).contains(List.of());
        assertThat(office.blobs(clerk)).isEmpty();
    }

    @Test
    void aTypeThatABrowserWouldRunBecomesBytes() {
        var command = new AttachFile(ticket, "a.svg", "image/svg+xml; charset=utf-8");
        var svg = accepted(files.attach(clerk, command, new ByteArrayInputStream(new byte[] {1})));
        assertThat(svg.contentType()).isEqualTo("application/octet-stream");
        var text = new AttachFile(ticket, "a.txt", " Text/Plain ;charset=utf-8");
        assertThat(accepted(files.attach(clerk, text, new ByteArrayInputStream(new byte[] {1})))
                        .contentType())
                .isEqualTo("text/plain");
    }

    private AttachedFile attached(RecordRef record, String name, String content) {
        return accepted(attach(record, name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private Decision<AttachedFile, FileRefusal> attach(RecordRef record, String name, byte[] content) {
        return files.attach(clerk, new AttachFile(record, name, "text/plain"), new ByteArrayInputStream(content));
    }

    private String read(TenantContext who, AttachedFile file) {
        var read = new ByteArrayOutputStream();
        files.read(who, file.id(), chunk -> read.writeBytes(chunk.toArray()));
        return read.toString(StandardCharsets.UTF_8);
    }
}
