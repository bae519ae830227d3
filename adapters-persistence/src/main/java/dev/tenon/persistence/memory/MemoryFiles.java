package dev.tenon.persistence.memory;

import dev.tenon.kernel.Bytes;
import dev.tenon.workspace.AttachedFile;
import dev.tenon.workspace.BlobId;
import dev.tenon.workspace.FileRepository;
import dev.tenon.workspace.RecordRef;
import dev.tenon.workspace.WorkspaceAudit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files on records as lent with a session. */
record MemoryFiles(Lease lease, MemoryPlatform platform, WorkspaceMemory memory) implements FileRepository {
    private static final Comparator<RecordRef> BY_PLACE = Comparator.comparing(RecordRef::entity)
            .thenComparing(record -> record.id().toString());

    @Override
    public Optional<AttachedFile> find(AttachedFile.Id id) {
        lease.use();
        return memory.files().find(id.value());
    }

    @Override
    public List<AttachedFile> of(RecordRef record) {
        lease.use();
        return memory.files().values().stream()
                .filter(file -> file.record().equals(record))
                .sorted(Comparator.comparing(file -> file.id().toString()))
                .toList();
    }

    /** One work runs at a time. */
    @Override
    public void hold(RecordRef record) {
        lease.use();
    }

    @Override
    public Optional<BlobId> content(Bytes hash) {
        lease.use();
        return memory.contents().find(hash.hex());
    }

    @Override
    public void add(AttachedFile file, BlobId blob) {
        if (find(file.id()).isPresent()) {
            throw new Conflict("There is a file " + file.id());
        }
        if (content(file.hash()).isEmpty()) {
            memory.contents().put(file.hash().hex(), blob);
        }
        memory.files().put(file.id().value(), file);
        platform.audit().add(lease.tenant(), WorkspaceAudit.attached(file));
    }

    @Override
    public void remove(AttachedFile file) {
        if (find(file.id()).isEmpty()) {
            throw new Conflict("There is no file " + file.id());
        }
        memory.files().remove(file.id().value());
        if (memory.files().values().stream().noneMatch(other -> other.hash().equals(file.hash()))) {
            memory.contents().remove(file.hash().hex());
        }
        platform.audit().add(lease.tenant(), WorkspaceAudit.deleted(file));
    }

    @Override
    public Set<BlobId> inUse(Collection<BlobId> blobs) {
        lease.use();
        return memory.contents().values().stream().filter(blobs::contains).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<RecordRef> records(RecordRef after, int most) {
        lease.use();
        return memory.files().values().stream()
                .map(AttachedFile::record)
                .distinct()
                .filter(record -> BY_PLACE.compare(record, after) > 0)
                .sorted(BY_PLACE)
                .limit(most)
                .toList();
    }
}
