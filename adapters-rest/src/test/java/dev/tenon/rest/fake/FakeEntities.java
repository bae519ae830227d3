package dev.tenon.rest.fake;

import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.crm.Opportunity;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.Change;
import dev.tenon.kernel.entity.Entities;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.ImportRow;
import dev.tenon.kernel.entity.ImportedRow;
import dev.tenon.kernel.entity.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Keeps entities in a map. A list notes its query and shows everything; what is called {@code bad} is refused.
 *
 * @param <E> the entity
 */
public final class FakeEntities<E extends Record & Entity> implements Entities<E> {

    /** When everything happens. */
    public static final Instant NOW = Instant.parse("2026-11-30T09:30:00.123456Z");

    /** What lists and exports were asked. */
    public final List<EntityQuery> asked = new ArrayList<>();

    private final EntityType<E> type;
    private final Map<UUID, E> all = new LinkedHashMap<>();

    private FakeEntities(EntityType<E> type) {
        this.type = type;
    }

    /** Companies, contacts, opportunities and gadgets, and the widgets of a module that is switched off. */
    public static EntityCatalog catalog() {
        return new EntityCatalog(List.of(
                entry(Company.TYPE),
                entry(Contact.TYPE),
                entry(Opportunity.TYPE),
                entry(Gadget.TYPE),
                entry(Widget.TYPE)));
    }

    private static <E extends Record & Entity> EntityCatalog.Entry<E> entry(EntityType<E> type) {
        return new EntityCatalog.Entry<>(type, new FakeEntities<>(type));
    }

    /** What is declared of them. */
    public EntityType<E> type() {
        return type;
    }

    @Override
    public Decision<E, EntityRefusal> create(TenantContext tenant, FieldValues values) {
        tenant.require(type.permission(Action.EDIT));
        return refused(values).orElseGet(() -> keep(type.make(UUID.randomUUID(), Stamp.first(NOW), values)));
    }

    @Override
    public Decision<E, EntityRefusal> update(TenantContext tenant, UUID id, long version, FieldValues values) {
        tenant.require(type.permission(Action.EDIT));
        return refused(values).or(() -> outdated(id, version)).orElseGet(() -> keep(next(id, values)));
    }

    @Override
    public Decision<E, EntityRefusal> delete(TenantContext tenant, UUID id, long version) {
        tenant.require(type.permission(Action.DELETE));
        return outdated(id, version).orElseGet(() -> {
            var last = Optional.ofNullable(all.remove(id)).orElseThrow();
            return Decision.accept(last);
        });
    }

    @Override
    public Decision<E, EntityRefusal> bulk(TenantContext tenant, List<Change> changes) {
        var before = new LinkedHashMap<>(all);
        var made = new ArrayList<E>();
        var refused = new ArrayList<EntityRefusal.BulkRefused.At>();
        for (int i = 0; i < changes.size(); i++) {
            switch (make(tenant, changes.get(i))) {
                case Decision.Accepted<E, EntityRefusal>(var accepted) -> made.addAll(accepted);
                case Decision.Refused<E, EntityRefusal>(var refusal) ->
                    refused.add(new EntityRefusal.BulkRefused.At(i, refusal));
            }
        }
        if (refused.isEmpty()) {
            return new Decision.Accepted<>(made);
        }
        all.clear();
        all.putAll(before);
        return Decision.refuse(new EntityRefusal.BulkRefused(refused));
    }

    @Override
    public Optional<E> find(TenantContext tenant, UUID id) {
        tenant.require(type.permission(Action.READ));
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Page<E> list(TenantContext tenant, EntityQuery query, PageRequest page) {
        tenant.require(type.permission(Action.READ));
        asked.add(query);
        return new Page<>(List.copyOf(all.values()), Optional.empty());
    }

    @Override
    public void export(TenantContext tenant, EntityQuery query, Consumer<E> reader) {
        list(tenant, query, PageRequest.first(1)).items().forEach(reader);
    }

    @Override
    public void importRows(TenantContext tenant, Iterator<ImportRow> rows, Consumer<ImportedRow> report) {
        tenant.require(type.permission(Action.EDIT));
        rows.forEachRemaining(row -> report.accept(taken(tenant, row)));
    }

    /** Keeps an entity of these values. */
    public void put(FieldValues values) {
        keep(type.make(UUID.randomUUID(), Stamp.first(NOW), values));
    }

    private Decision<E, EntityRefusal> make(TenantContext tenant, Change change) {
        return switch (change) {
            case Change.Create(var values) -> create(tenant, values);
            case Change.Update(var id, var version, var values) -> update(tenant, id, version, values);
            case Change.Delete(var id, var version) -> delete(tenant, id, version);
        };
    }

    private ImportedRow taken(TenantContext tenant, ImportRow row) {
        if (!row.faults().isEmpty()) {
            return new ImportedRow.Refused(row.line(), row.faults());
        }
        var same = all.values().stream().filter(each -> matches(each, row)).findFirst();
        if (same.isEmpty()) {
            return create(tenant, row.values()) instanceof Decision.Accepted<E, EntityRefusal>(var made)
                    ? new ImportedRow.Created(row.line(), made.getFirst().id().value())
                    : new ImportedRow.Refused(row.line(), List.of(fault()));
        }
        var before = same.orElseThrow();
        var after = next(before.id().value(), row.values());
        keep(after);
        return type.same(before, after)
                ? new ImportedRow.Unchanged(row.line(), before.id().value())
                : new ImportedRow.Changed(row.line(), before.id().value());
    }

    private boolean matches(E entity, ImportRow row) {
        return type.uniques().stream()
                .flatMap(unique -> unique.fields().stream())
                .allMatch(name ->
                        type.values(entity).find(name).equals(row.values().find(name)));
    }

    private Optional<Decision<E, EntityRefusal>> refused(FieldValues values) {
        return values.byName().containsValue("bad")
                ? Optional.of(Decision.refuse(new EntityRefusal.Invalid(List.of(fault()))))
                : Optional.empty();
    }

    private Optional<Decision<E, EntityRefusal>> outdated(UUID id, long version) {
        var known = Optional.ofNullable(all.get(id));
        if (known.isEmpty()) {
            return Optional.of(Decision.refuse(new EntityRefusal.Unknown(type.name(), id.toString())));
        }
        long now = known.orElseThrow().stamp().version();
        return now == version
                ? Optional.empty()
                : Optional.of(Decision.refuse(new EntityRefusal.Outdated(type.name(), now)));
    }

    private E next(UUID id, FieldValues values) {
        var before = Optional.ofNullable(all.get(id)).orElseThrow();
        return type.make(id, before.stamp().next(NOW), type.values(before).with(values));
    }

    private Decision<E, EntityRefusal> keep(E entity) {
        all.put(entity.id().value(), entity);
        return Decision.accept(entity);
    }

    private static FieldFault fault() {
        return new FieldFault("name", "not-that", "must not be bad");
    }

    /** An entity of a module that is switched off. */
    public record Widget(Id id, Stamp stamp, String name) implements Entity {
        static final EntityType<Widget> TYPE = EntityType.of(Widget.class, "inventory.widget", "widgets")
                .text("name", 40)
                .declared();

        /** Identifies a widget. */
        public record Id(UUID value) implements EntityId {}
    }
}
