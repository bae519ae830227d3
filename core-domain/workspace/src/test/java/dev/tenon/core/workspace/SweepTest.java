package dev.tenon.core.workspace;

import static dev.tenon.core.workspace.Office.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.TenantContext;
import dev.tenon.workspace.AttachFile;
import dev.tenon.workspace.AttachedFile;
import dev.tenon.workspace.RecordRef;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepTest {
    private final Office office = new Office();
    private final TenantContext clerk = office.clerk();

    @Test
    void theFilesOfAGoneRecordAreSweptInTheNight() {
        var gone = office.ticket(clerk);
        var kept = office.ticket(clerk);
        attach(gone, 1);
        var file = attach(kept, 2);
        office.delete(clerk, gone);
        night();
        assertThat(office.blobs(clerk)).hasSize(1);
        assertThat(office.files().list(clerk, kept)).contains(List.of(file));
    }

    @Test
    void aContentThatIsElsewhereTooStays() {
        var gone = office.ticket(clerk);
        var kept = office.ticket(clerk);
        attach(gone, 1);
        attach(kept, 1);
        office.delete(clerk, gone);
        night();
        assertThat(office.blobs(clerk)).hasSize(1);
    }

    @Test
    void whatNoFileCameToUseIsSweptADayLater() {
        attach(office.ticket(clerk), 1);
        var leftover = office.leftover(clerk);
        office.clock().move(Duration.ofHours(10));
        assertThat(office.blobs(clerk)).contains(leftover);
        night();
        night();
        assertThat(office.blobs(clerk)).hasSize(1).doesNotContain(leftover);
    }

    @Test
    void theSweepComesBackWhileThereIsAnything() {
        var ticket = office.ticket(clerk);
        attach(ticket, 1);
        night();
        night();
        office.delete(clerk, ticket);
        night();
        assertThat(office.blobs(clerk)).isEmpty();
    }

    private void night() {
        office.clock().move(Duration.ofDays(1));
        office.due().run();
    }

    private AttachedFile attach(RecordRef record, int content) {
        var command = new AttachFile(record, "a.txt", "text/plain");
        return accepted(office.files().attach(clerk, command, new ByteArrayInputStream(new byte[] {(byte) content})));
    }
}
