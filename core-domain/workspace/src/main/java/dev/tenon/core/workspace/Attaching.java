package dev.tenon.core.workspace;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.DueName;
import dev.tenon.kernel.DueWork;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.TenantContext;
import dev.tenon.workspace.AttachFile;
import dev.tenon.workspace.AttachedFile;
import dev.tenon.workspace.BlobId;
import dev.tenon.workspace.BlobStore;
import dev.tenon.workspace.FileRefusal;
import dev.tenon.workspace.Files;
import dev.tenon.workspace.WorkspacePermissions;
import dev.tenon.workspace.WorkspaceSession;
import dev.tenon.workspace.WorkspaceStore;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Puts a content, and then the file that has it. The content is put outside the work, which may run more than once; what no file came to use is
 * forgotten at once, or swept where even that was cut off.
 */
record Attaching(WorkspaceStore store, BlobStore blobs, Ids ids, Clock clock) {
    /** The sweep of the coming night. */
    static final DueWork SWEEP = new DueWork(new DueName(WorkspacePermissions.MODULE, "sweep"), "daily");

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    Decision<AttachedFile, FileRefusal> attach(TenantContext tenant, AttachFile command, InputStream content) {
        var measured = new MeasuredContent(content, Files.MOST_BYTES);
        var blob = put(tenant, measured);
        if (blob.isEmpty()) {
            return Decision.refuse(new FileRefusal.FileTooLarge(Files.MOST_BYTES));
        }
        var file = file(tenant, command, measured);
        try {
            return store.within(tenant, session -> attach(session, file, blob.orElseThrow(), nextNight(tenant.zone())));
        } finally {
            forgetUnlessUsed(tenant, blob.orElseThrow());
        }
    }

    /** Forgets a content that no file has. */
    void forgetUnlessUsed(TenantContext tenant, BlobId blob) {
        var used = store.within(tenant, session -> session.files().inUse(List.of(blob)));
        if (used.isEmpty()) {
            blobs.delete(tenant, blob);
        }
    }

    LocalDateTime nextNight(ZoneId zone) {
        return LocalDateTime.ofInstant(clock.instant(), zone)
                .toLocalDate()
                .plusDays(1)
                .atTime(AT_NIGHT);
    }

    private Optional<BlobId> put(TenantContext tenant, MeasuredContent content) {
        try {
            return Optional.of(blobs.put(tenant, content));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof MeasuredContent.TooLarge) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private AttachedFile file(TenantContext tenant, AttachFile command, MeasuredContent content) {
        return new AttachedFile(
                new AttachedFile.Id(ids.next()),
                command.record(),
                FileNames.cleaned(command.name()),
                ContentTypes.kept(command.contentType()),
                content.hash(),
                content.size(),
                tenant.actor(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
    }

    private static Decision<AttachedFile, FileRefusal> attach(
            WorkspaceSession session, AttachedFile file, BlobId blob, LocalDateTime night) {
        var files = session.files();
        files.hold(file.record());
        var others = files.of(file.record());
        var like = others.stream().filter(file::isLike).findFirst();
        if (like.isPresent()) {
            return Decision.accept(like.orElseThrow());
        }
        if (others.size() >= Files.MOST_OF_RECORD) {
            return Decision.refuse(new FileRefusal.TooManyFiles(Files.MOST_OF_RECORD));
        }
        files.add(file, blob);
        session.due().on(SWEEP, night);
        return Decision.accept(file);
    }
}
