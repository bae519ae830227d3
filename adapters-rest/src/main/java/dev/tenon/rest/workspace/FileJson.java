package dev.tenon.rest.workspace;

import dev.tenon.workspace.AttachedFile;
import java.time.Instant;
import java.util.UUID;

/** Files on records as JSON. */
final class FileJson {

    private FileJson() {}

    /**
     * A file.
     *
     * @param record the record's id
     * @param size in bytes
     * @param sha256 of its content, in hexadecimal
     * @param attachedBy {@code user:} or {@code module:} and who
     */
    public record FileView(
            UUID id,
            String entity,
            UUID record,
            String name,
            String contentType,
            long size,
            String sha256,
            String attachedBy,
            Instant attachedAt) {

        static FileView of(AttachedFile file) {
            return new FileView(
                    file.id().value(),
                    file.record().entity(),
                    file.record().id(),
                    file.name(),
                    file.contentType(),
                    file.size(),
                    file.hash().hex(),
                    file.attachedBy().text(),
                    file.attachedAt());
        }
    }
}
