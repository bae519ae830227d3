package dev.tenon.persistence.workspace;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Bytes;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantWork;
import dev.tenon.workspace.AttachedFile;
import dev.tenon.workspace.BlobId;
import dev.tenon.workspace.FileRepository;
import dev.tenon.workspace.RecordRef;
import dev.tenon.workspace.WorkspaceAudit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The files on records, with constant SQL. A file refers to its content, so that of two transactions of which one attaches what the other forgets the
 * later one runs again.
 */
final class PostgresFiles implements FileRepository {
    private static final String SELECT = """
            select id, entity, record, name, content_type, hash, size, attached_by, attached_at from workspace.file
            where tenant_id = ? and\s""";

    private static final String FIND = SELECT + "id = ?";
    private static final String OF_RECORD = SELECT + "entity = ? and record = ? order by id";
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String CONTENT = "select blob from workspace.content where tenant_id = ? and hash = ?";
    private static final String IN_USE = "select blob from workspace.content where tenant_id = ? and blob = any (?)";
    private static final String KEEP = "insert into workspace.content (tenant_id, hash, blob) values (?, ?, ?)";

    private static final String ADD = """
            insert into workspace.file (tenant_id, id, entity, record, name, content_type, hash, size, attached_by,
                attached_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String REMOVE = "delete from workspace.file where tenant_id = ? and id = ?";

    private static final String FORGET = """
            delete from workspace.content where tenant_id = ? and hash = ?
                and not exists (select 1 from workspace.file where tenant_id = ? and hash = ?)""";

    private static final String RECORDS = """
            select distinct entity, record from workspace.file where tenant_id = ? and (entity, record) > (?, ?)
            order by entity, record limit ?""";

    private final TenantWork unit;

    PostgresFiles(TenantWork unit) {
        this.unit = unit;
    }

    @Override
    public Optional<AttachedFile> find(AttachedFile.Id id) {
        return unit.sql().first(Sql.of(FIND, tenant(), id.value()), PostgresFiles::file);
    }

    @Override
    public List<AttachedFile> of(RecordRef record) {
        return unit.sql().list(Sql.of(OF_RECORD, tenant(), record.entity(), record.id()), PostgresFiles::file);
    }

    @Override
    public void hold(RecordRef record) {
        unit.sql().later(Sql.of(HOLD, tenant() + " files of " + record.entity() + " " + record.id()));
    }

    @Override
    public Optional<BlobId> content(Bytes hash) {
        return unit.sql().first(Sql.of(CONTENT, tenant(), hash), PostgresFiles::blob);
    }

    @Override
    public void add(AttachedFile file, BlobId blob) {
        if (content(file.hash()).isEmpty()) {
            unit.sql().later(Sql.of(KEEP, tenant(), file.hash(), blob.value()));
        }
        unit.sql()
                .later(Sql.of(
                        ADD,
                        tenant(),
                        file.id().value(),
                        file.record().entity(),
                        file.record().id(),
                        file.name(),
                        file.contentType(),
                        file.hash(),
                        file.size(),
                        file.attachedBy().text(),
                        file.attachedAt()));
        unit.audit(WorkspaceAudit.attached(file));
    }

    @Override
    public void remove(AttachedFile file) {
        unit.sql().later(Sql.of(REMOVE, tenant(), file.id().value()).changing(1));
        unit.sql().later(Sql.of(FORGET, tenant(), file.hash(), tenant(), file.hash()));
        unit.audit(WorkspaceAudit.deleted(file));
    }

    @Override
    public Set<BlobId> inUse(Collection<BlobId> blobs) {
        var ids = Column.uuids(List.copyOf(blobs), BlobId::value);
        return unit.sql().list(Sql.of(IN_USE, tenant(), ids), PostgresFiles::blob).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<RecordRef> records(RecordRef after, int most) {
        return unit.sql()
                .list(
                        Sql.of(RECORDS, tenant(), after.entity(), after.id(), most),
                        row -> new RecordRef(row.text("entity"), row.uuid("record")));
    }

    private UUID tenant() {
        return unit.sql().tenant().value();
    }

    private static BlobId blob(Row row) {
        return new BlobId(row.uuid("blob"));
    }

    private static AttachedFile file(Row row) {
        return new AttachedFile(
                new AttachedFile.Id(row.uuid("id")),
                new RecordRef(row.text("entity"), row.uuid("record")),
                row.text("name"),
                row.text("content_type"),
                row.bytes("hash"),
                row.number("size"),
                Actor.parse(row.text("attached_by")),
                row.instant("attached_at"));
    }
}
