package dev.tenon.core.kernel;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.Change;
import dev.tenon.kernel.entity.Entities;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.ImportRow;
import dev.tenon.kernel.entity.ImportedRow;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The entities of one declared type. */
final class EntityService<E extends Record & Entity> implements Entities<E> {
    private final EntityType<E> type;
    private final EntityStore store;
    private final EntityDesk<E> desk;

    EntityService(EntityType<E> type, EntityStore store, EntityDesk<E> desk) {
        this.type = type;
        this.store = store;
        this.desk = desk;
    }

    @Override
    public Decision<E, EntityRefusal> create(TenantContext tenant, FieldValues values) {
        tenant.require(type.permission(Action.EDIT));
        return make(tenant, new Change.Create(values));
    }

    @Override
    public Decision<E, EntityRefusal> update(TenantContext tenant, UUID id, long version, FieldValues values) {
        tenant.require(type.permission(Action.EDIT));
        return make(tenant, new Change.Update(id, version, values));
    }

    @Override
    public Decision<E, EntityRefusal> delete(TenantContext tenant, UUID id, long version) {
        tenant.require(type.permission(Action.DELETE));
        return make(tenant, new Change.Delete(id, version));
    }

    @Override
    public Decision<E, EntityRefusal> bulk(TenantContext tenant, List<Change> changes) {
        if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
            throw new IllegalArgumentException("A bulk has 1 to " + MOST_CHANGES + " changes, not " + changes.size());
        }
        for (var change : changes) {
            tenant.require(type.permission(action(change)));
        }
        return Bulk.make(tenant, store, desk, changes);
    }

    @Override
    public Optional<E> find(TenantContext tenant, UUID id) {
        tenant.require(type.permission(Action.READ));
        return store.within(tenant, session -> session.of(type).find(id));
    }

    @Override
    public Page<E> list(TenantContext tenant, EntityQuery query, PageRequest page) {
        tenant.require(type.permission(Action.READ));
        var checked = QueryRules.checked(type.shaped(desk.shape(tenant)), query);
        return store.within(tenant, session -> session.of(type).list(checked, page));
    }

    @Override
    public void export(TenantContext tenant, EntityQuery query, Consumer<E> reader) {
        var next = Optional.of(PageRequest.first(PageRequest.MOST));
        while (next.isPresent()) {
            var page = list(tenant, query, next.orElseThrow());
            page.items().forEach(reader);
            next = page.next().map(cursor -> new PageRequest(PageRequest.MOST, cursor));
        }
    }

    @Override
    public void importRows(TenantContext tenant, Iterator<ImportRow> rows, Consumer<ImportedRow> report) {
        tenant.require(type.permission(Action.EDIT));
        new EntityImport<>(store, desk).take(tenant, rows, report);
    }

    private Decision<E, EntityRefusal> make(TenantContext tenant, Change change) {
        var shaped = desk.shaped(tenant);
        return store.within(
                tenant, session -> desk.begin(session, shaped, List.of(change)).make(session, change));
    }

    private static Action action(Change change) {
        return switch (change) {
            case Change.Create _, Change.Update _ -> Action.EDIT;
            case Change.Delete _ -> Action.DELETE;
        };
    }
}
