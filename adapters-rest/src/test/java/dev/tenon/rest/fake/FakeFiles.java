package dev.tenon.rest.fake;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.workspace.AttachFile;
import dev.tenon.workspace.AttachedFile;
import dev.tenon.workspace.FileRefusal;
import dev.tenon.workspace.Files;
import dev.tenon.workspace.RecordRef;
import dev.tenon.workspace.WorkspacePermissions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeps files in a map, by bytes of one at a time. There is one record; {@code large} is too large, {@code many} one too many. */
public final class FakeFiles implements Files {
    /** The only record. */
    public static final UUID RECORD = UUID.fromString("0193a0c5-0000-7000-8000-00000000000a");

    private final Map<AttachedFile.Id, AttachedFile> all = new LinkedHashMap<>();
    private final Map<AttachedFile.Id, byte[]> contents = new LinkedHashMap<>();

    @Override
    public Decision<AttachedFile, FileRefusal> attach(TenantContext tenant, AttachFile command, InputStream content) {
        tenant.require(WorkspacePermissions.EDIT_VIEWS);
        if (!command.record().id().equals(RECORD)) {
            return Decision.refuse(new FileRefusal.UnknownRecord(command.record()));
        }
        return switch (command.name()) {
            case "large" -> Decision.refuse(new FileRefusal.FileTooLarge(7));
            case "many" -> Decision.refuse(new FileRefusal.TooManyFiles(7));
            default -> keep(tenant, command, bytes(content));
        };
    }

    @Override
    public Optional<List<AttachedFile>> list(TenantContext tenant, RecordRef record) {
        tenant.require(WorkspacePermissions.READ_VIEWS);
        return Optional.of(List.copyOf(all.values())).filter(_ -> record.id().equals(RECORD));
    }

    @Override
    public Optional<AttachedFile> find(TenantContext tenant, AttachedFile.Id id) {
        tenant.require(WorkspacePermissions.READ_VIEWS);
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void read(TenantContext tenant, AttachedFile.Id id, Consumer<Bytes> reader) {
        tenant.require(WorkspacePermissions.READ_VIEWS);
        for (var one : contents.getOrDefault(id, new byte[0])) {
            reader.accept(Bytes.of(one));
        }
    }

    @Override
    public Decision<AttachedFile, FileRefusal> delete(TenantContext tenant, AttachedFile.Id id) {
        tenant.require(WorkspacePermissions.EDIT_VIEWS);
        return Optional.ofNullable(all.remove(id))
                .map(Decision::<AttachedFile, FileRefusal>accept)
                .orElseGet(() -> Decision.refuse(new FileRefusal.UnknownFile(id)));
    }

    private Decision<AttachedFile, FileRefusal> keep(TenantContext tenant, AttachFile command, byte[] content) {
        var file = new AttachedFile(
                new AttachedFile.Id(UUID.randomUUID()),
                command.record(),
                command.name(),
                command.contentType(),
                Bytes.of(new byte[32]),
                content.length,
                tenant.actor(),
                FakeEntities.NOW);
        all.put(file.id(), file);
        contents.put(file.id(), content);
        return Decision.accept(file);
    }

    private static byte[] bytes(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
