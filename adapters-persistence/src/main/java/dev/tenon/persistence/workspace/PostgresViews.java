package dev.tenon.persistence.workspace;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.persistence.json.PortsJson;
import dev.tenon.persistence.tenant.Conflict;
import dev.tenon.persistence.tenant.Keyset;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantWork;
import dev.tenon.workspace.SavedView;
import dev.tenon.workspace.ViewRepository;
import dev.tenon.workspace.ViewSettings;
import dev.tenon.workspace.WorkspaceAudit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The saved views, with constant SQL: who sees one is no filter that an entity's list has. */
final class PostgresViews implements ViewRepository {
    private static final String SELECT = """
            select id, version, created_at, changed_at, owner, entity, settings from workspace.saved_view
            where tenant_id = ? and\s""";

    private static final String FIND = SELECT + "id = ?";
    private static final String OF_OWNER = SELECT + "entity = ? and owner = ?";
    private static final String LIST = SELECT + """
            entity = ? and (owner = ? or sharing = 'SHARED') and (name_key, id) > (?, ?)
            order by name_key, id limit ?""";

    private static final String ADD = """
            insert into workspace.saved_view (tenant_id, id, version, created_at, changed_at, owner, entity, name_key,
                sharing, settings)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String REPLACE = """
            update workspace.saved_view set version = ?, changed_at = ?, name_key = ?, sharing = ?, settings = ?
            where tenant_id = ? and id = ? and version = ?""";

    private static final String REMOVE =
            "delete from workspace.saved_view where tenant_id = ? and id = ? and version = ?";

    private static final Keyset PAGES = new Keyset("views", 2);
    private static final Place START = new Place("", new UUID(0, 0));

    private final TenantWork unit;

    PostgresViews(TenantWork unit) {
        this.unit = unit;
    }

    @Override
    public Optional<SavedView> find(SavedView.Id id) {
        return unit.sql().first(Sql.of(FIND, tenant(), id.value()), PostgresViews::view);
    }

    @Override
    public Page<SavedView> list(String entity, Actor reader, PageRequest page) {
        var after = PAGES.after(page, Place::of).orElse(START);
        var query = Sql.of(LIST, tenant(), entity, reader.text(), after.name(), after.id(), page.limit() + 1);
        return PAGES.page(
                unit.sql().list(query, PostgresViews::view), page, view -> List.of(view.foldedName(), view.id()));
    }

    @Override
    public List<SavedView> ofOwner(String entity, Actor owner) {
        return unit.sql().list(Sql.of(OF_OWNER, tenant(), entity, owner.text()), PostgresViews::view);
    }

    @Override
    public void add(SavedView view) {
        var stamp = view.stamp();
        unit.sql()
                .later(Sql.of(
                        ADD,
                        tenant(),
                        view.id().value(),
                        stamp.version(),
                        stamp.createdAt(),
                        stamp.changedAt(),
                        view.owner().text(),
                        view.entity(),
                        view.foldedName(),
                        view.settings().sharing().name(),
                        PortsJson.write(view.settings())));
        unit.audit(WorkspaceAudit.created(view));
    }

    @Override
    public void replace(SavedView view) {
        var version = view.stamp().version() - 1;
        var former = find(view.id())
                .filter(found -> found.stamp().version() == version)
                .orElseThrow(() -> new Conflict("View " + view.id() + " was changed by somebody else"));
        var replacing = Sql.of(
                REPLACE,
                view.stamp().version(),
                view.stamp().changedAt(),
                view.foldedName(),
                view.settings().sharing().name(),
                PortsJson.write(view.settings()),
                tenant(),
                view.id().value(),
                version);
        unit.sql().later(replacing.changing(1));
        unit.audit(WorkspaceAudit.changed(former, view));
    }

    @Override
    public void remove(SavedView view) {
        var removing = Sql.of(REMOVE, tenant(), view.id().value(), view.stamp().version());
        unit.sql().later(removing.changing(1));
        unit.audit(WorkspaceAudit.deleted(view));
    }

    private UUID tenant() {
        return unit.sql().tenant().value();
    }

    private static SavedView view(Row row) {
        return new SavedView(
                new SavedView.Id(row.uuid("id")),
                new Stamp(row.number("version"), row.instant("created_at"), row.instant("changed_at")),
                Actor.parse(row.text("owner")),
                row.text("entity"),
                PortsJson.read(row.text("settings"), ViewSettings.class));
    }

    /** Where a page ended. */
    private record Place(String name, UUID id) {
        static Place of(List<String> parts) {
            return new Place(parts.getFirst(), UUID.fromString(parts.getLast()));
        }
    }
}
