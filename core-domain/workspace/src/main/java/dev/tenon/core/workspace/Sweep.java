package dev.tenon.core.workspace;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.DueName;
import dev.tenon.kernel.DueWork;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Action;
import dev.tenon.workspace.BlobId;
import dev.tenon.workspace.BlobStore;
import dev.tenon.workspace.RecordRef;
import dev.tenon.workspace.WorkspaceStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sweeps a firm's files by night: those whose record is gone, and contents that no file came to use because a program was cut off. It comes back while
 * there are contents. Doing it again is harmless, so that no part of it claims the cause.
 *
 * <p>Records are asked for as the module, to which every record must be shown: what is hidden from it is taken for gone. Those of a module that is off are
 * not asked for, and their files stay.
 */
record Sweep(WorkspaceStore store, BlobStore blobs, Records records, Attaching attaching, Clock clock)
        implements DueHandler {
    /** No upload takes so long. */
    private static final Duration GRACE = Duration.ofDays(1);

    private static final int BATCH = 500;

    @Override
    public DueName name() {
        return Attaching.SWEEP.name();
    }

    @Override
    public Set<Permission> permissions() {
        return records.catalog().all().stream()
                .map(entry -> entry.type().permission(Action.READ))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void due(TenantContext admitted, DueWork work, Instant time) {
        var tenant = admitted.because(Cause.NONE);
        sweepGone(tenant);
        sweepUnused(tenant);
        var night = attaching.nextNight(tenant.zone());
        if (!blobs.putBefore(tenant, clock.instant(), BlobId.FIRST, 1).isEmpty()) {
            store.within(tenant, session -> {
                session.due().on(work, night);
                return Done.DONE;
            });
        }
    }

    private void sweepGone(TenantContext tenant) {
        var page = records(tenant, RecordRef.FIRST);
        while (!page.isEmpty()) {
            page.stream().filter(record -> isGone(tenant, record)).forEach(record -> remove(tenant, record));
            page = records(tenant, page.getLast());
        }
    }

    private List<RecordRef> records(TenantContext tenant, RecordRef after) {
        return store.within(tenant, session -> session.files().records(after, BATCH));
    }

    private boolean isGone(TenantContext tenant, RecordRef record) {
        return records.type(record)
                        .filter(type -> tenant.may(type.permission(Action.READ)))
                        .isPresent()
                && !records.has(tenant, record);
    }

    private void remove(TenantContext tenant, RecordRef record) {
        var contents = store.within(tenant, session -> {
            var files = session.files().of(record);
            var blobsOfFiles = files.stream()
                    .flatMap(file -> session.files().content(file.hash()).stream())
                    .toList();
            files.forEach(session.files()::remove);
            return blobsOfFiles;
        });
        contents.forEach(blob -> attaching.forgetUnlessUsed(tenant, blob));
    }

    private void sweepUnused(TenantContext tenant) {
        var before = clock.instant().minus(GRACE);
        var page = blobs.putBefore(tenant, before, BlobId.FIRST, BATCH);
        while (!page.isEmpty()) {
            var blobsOfPage = page;
            var used = store.within(tenant, session -> session.files().inUse(blobsOfPage));
            page.stream().filter(blob -> !used.contains(blob)).forEach(blob -> blobs.delete(tenant, blob));
            page = blobs.putBefore(tenant, before, page.getLast(), BATCH);
        }
    }
}
