package dev.tenon.workspace;

import dev.tenon.kernel.Bytes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files on records, and where their contents are; lent with a session. Each write leaves its audit entry. */
public interface FileRepository {

    /** The file. */
    Optional<AttachedFile> find(AttachedFile.Id id);

    /** The files of the record, as they were attached. */
    List<AttachedFile> of(RecordRef record);

    /** Until the work ends, no other work attaches a file to this record. */
    void hold(RecordRef record);

    /** Where the content of that SHA-256 is; empty when no file has it. */
    Optional<BlobId> content(Bytes hash);

    /**
     * Adds a file. A content that the tenant has already stays where it is.
     *
     * @param blob where the file's content is if the tenant has it for the first time
     */
    void add(AttachedFile file, BlobId blob);

    /** Removes a file, and with the last that has it the content. One that another transaction removed runs the work again. */
    void remove(AttachedFile file);

    /** Those of the blobs that are contents of files. */
    Set<BlobId> inUse(Collection<BlobId> blobs);

    /** Records that have files, by entity and id, after this one. */
    List<RecordRef> records(RecordRef after, int most);
}
