package dev.tenon.persistence.entity;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityAudit;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityRepository;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Unique;
import dev.tenon.persistence.tenant.Conflict;
import dev.tenon.persistence.tenant.TenantSql;
import dev.tenon.persistence.tenant.TenantWork;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The entities of one type in one work, by the object mapper. */
final class JpaEntityRepository<E extends Record & Entity> implements EntityRepository<E> {
    private final RowMapping<E> mapping;
    private final TenantWork unit;
    private final EntityTable<E> table;
    private final List<SideWriter<?>> sides;

    /** Keys that this work gave up; who takes one must come after, and the mapper would write it before. */
    private final Set<UniqueKey> freed = new HashSet<>();

    private JpaEntityRepository(EntityTable<E> table, TenantWork unit) {
        this.table = table;
        this.mapping = table.mapping();
        this.unit = unit;
        this.sides = table.sides()
                .<SideWriter<?>>map(side -> writer(side, unit.sql()))
                .toList();
        sides.forEach(writer -> unit.entities().around(writer::beforeRows, writer::afterRows));
    }

    private static <L extends SideTable.Line> SideWriter<L> writer(SideTable<L> side, TenantSql sql) {
        return new SideWriter<>(side, sql);
    }

    static <E extends Record & Entity> JpaEntityRepository<E> of(EntityTable<E> table, TenantWork unit) {
        return new JpaEntityRepository<>(table, unit);
    }

    @Override
    public Optional<E> find(UUID id) {
        return row(id).map(mapping::entity);
    }

    @Override
    public List<E> findAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var query = new Jpql(mapping.rows().type());
        query.and("e.id in " + query.bindAll(List.copyOf(ids)));
        return all(query);
    }

    @Override
    public List<E> findByKeys(Unique unique, Collection<List<Object>> keys) {
        var wanted = new HashSet<UniqueKey>();
        keys.forEach(key -> UniqueKey.of(type(), unique, key).ifPresent(wanted::add));
        if (wanted.isEmpty()) {
            return List.of();
        }
        var query = new Jpql(mapping.rows().type());
        var fields = UniqueKey.fields(type(), unique);
        for (int i = 0; i < fields.size(); i++) {
            int at = i;
            var forms =
                    wanted.stream().map(key -> key.forms().get(at)).distinct().toList();
            query.and("e." + FieldMappings.compared(fields.get(i)) + " in " + query.bindAll(forms));
        }
        return all(query).stream()
                .filter(entity -> UniqueKey.of(type(), unique, entity)
                        .filter(wanted::contains)
                        .isPresent())
                .toList();
    }

    @Override
    public void add(E entity) {
        take(entity);
        unit.entities().add(mapping.row(entity));
        unit.audit(EntityAudit.created(type(), entity));
        rewrite(entity.id().value(), Optional.empty(), Optional.of(entity));
    }

    @Override
    public void replace(E entity) {
        var row = current(entity, entity.stamp().version() - 1);
        var former = mapping.entity(row);
        if (!row.isWritten()) {
            unit.entities().flush();
        }
        free(former, entity);
        take(entity);
        mapping.become(row, entity);
        if (isAlike(former, entity)) {
            unit.entities().touch(row);
        }
        unit.audit(EntityAudit.changed(type(), former, entity));
        rewrite(entity.id().value(), Optional.of(former), Optional.of(entity));
    }

    @Override
    public void remove(E entity) {
        var row = current(entity, entity.stamp().version());
        freed.addAll(UniqueKey.of(type(), entity));
        unit.entities().remove(row);
        unit.audit(EntityAudit.deleted(type(), entity));
        rewrite(entity.id().value(), Optional.of(entity), Optional.empty());
    }

    @Override
    public Page<E> list(EntityQuery query, PageRequest page) {
        writeSides();
        return new Listing<>(table, unit.entities()).page(query, page);
    }

    private EntityRow current(E entity, long version) {
        return row(entity.id().value())
                .filter(row -> row.stamp().version() == version)
                .orElseThrow(() -> new Conflict(type() + " " + entity.id().value() + " is not at version " + version));
    }

    /** Whether nothing but the version differs, which the mapper would not write. */
    private boolean isAlike(E former, E next) {
        return type().same(former, next)
                && former.stamp().changedAt().equals(next.stamp().changedAt())
                && former.stamp().createdAt().equals(next.stamp().createdAt());
    }

    private void free(E former, E next) {
        var given = new HashSet<>(UniqueKey.of(type(), former));
        given.removeAll(UniqueKey.of(type(), next));
        freed.addAll(given);
    }

    private void take(E entity) {
        if (UniqueKey.of(type(), entity).stream().anyMatch(freed::contains)) {
            unit.entities().flush();
            freed.clear();
        }
    }

    private void rewrite(UUID id, Optional<E> former, Optional<E> next) {
        sides.forEach(writer -> writer.replace(type(), id, former, next));
    }

    private Optional<EntityRow> row(UUID id) {
        return unit.entities().find(mapping.rows().type(), id).map(row -> row);
    }

    /** The mapper writes rows before a query by itself, but knows nothing of side tables. */
    private void writeSides() {
        if (sides.stream().anyMatch(SideWriter::isWaiting)) {
            unit.entities().flush();
            unit.sql().flush();
        }
    }

    private List<E> all(Jpql query) {
        writeSides();
        return unit
                .entities()
                .query(mapping.rows().type(), query.text(""), query.parameters(), Integer.MAX_VALUE)
                .stream()
                .map(mapping::entity)
                .toList();
    }

    private EntityType<E> type() {
        return mapping.type();
    }
}
