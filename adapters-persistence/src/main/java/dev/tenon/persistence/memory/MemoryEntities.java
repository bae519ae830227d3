package dev.tenon.persistence.memory;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityAudit;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityRepository;
import dev.tenon.kernel.entity.Unique;
import dev.tenon.persistence.entity.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entities of one type as lent with a session. */
record MemoryEntities<E extends Record & Entity>(
        Lease lease, MemoryPlatform platform, EntityMemory memory, EntityRows<E> rows) implements EntityRepository<E> {

    @Override
    public Optional<E> find(UUID id) {
        lease.use();
        return rows.find(id);
    }

    @Override
    public List<E> findAll(Collection<UUID> ids) {
        lease.use();
        return ids.stream().distinct().flatMap(id -> rows.find(id).stream()).toList();
    }

    @Override
    public List<E> findByKeys(Unique unique, Collection<List<Object>> keys) {
        lease.use();
        return keys.stream()
                .flatMap(key -> UniqueKey.of(rows.type(), unique, key).stream())
                .distinct()
                .flatMap(key -> rows.find(key).stream())
                .toList();
    }

    @Override
    public void add(E entity) {
        lease.use();
        memory.requireTargets(rows.type(), entity);
        rows.add(entity);
        platform.audit().add(lease.tenant(), EntityAudit.created(rows.type(), entity));
    }

    @Override
    public void replace(E entity) {
        lease.use();
        memory.requireTargets(rows.type(), entity);
        var former = rows.replace(entity);
        platform.audit().add(lease.tenant(), EntityAudit.changed(rows.type(), former, entity));
    }

    @Override
    public void remove(E entity) {
        lease.use();
        rows.remove(entity);
        memory.requireUnused(rows.type(), entity.id().value());
        platform.audit().add(lease.tenant(), EntityAudit.deleted(rows.type(), entity));
    }

    @Override
    public Page<E> list(EntityQuery query, PageRequest page) {
        lease.use();
        return new EntityList<>(rows.type(), query).page(rows.all(), page);
    }
}
