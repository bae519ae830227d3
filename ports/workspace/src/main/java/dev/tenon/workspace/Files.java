package dev.tenon.workspace;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Driving port: files on records. Whoever may read the record's entity sees them, whoever may edit it attaches and deletes them. A file whose record is not
 * there for who asks is not there either.
 *
 * <p>When a record is deleted its files are no longer reached, and are swept within a day. The same content is kept once for a tenant, and forgotten with
 * the last file that has it.
 */
public interface Files {
    /** The most bytes of a file. */
    long MOST_BYTES = 25L * 1024 * 1024;

    /** The most files of a record. */
    int MOST_OF_RECORD = 200;

    /**
     * Attaches a file while its content comes in; accepted with it. The same name and content on the same record again is accepted with the file that is
     * there, and changes nothing.
     *
     * @throws java.io.UncheckedIOException when the content breaks off
     */
    Decision<AttachedFile, FileRefusal> attach(TenantContext tenant, AttachFile command, InputStream content);

    /** The files of a record as they were attached; empty when there is no such record. */
    Optional<List<AttachedFile>> list(TenantContext tenant, RecordRef record);

    /** The file. */
    Optional<AttachedFile> find(TenantContext tenant, AttachedFile.Id id);

    /** Shows the file's content chunk by chunk; nothing where there is no such file. */
    void read(TenantContext tenant, AttachedFile.Id id, Consumer<Bytes> reader);

    /** Deletes the file; accepted with it. */
    Decision<AttachedFile, FileRefusal> delete(TenantContext tenant, AttachedFile.Id id);
}
