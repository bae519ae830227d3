package dev.tenon.persistence.entity;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Due;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityRepository;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.persistence.tenant.TenantWork;
import java.util.HashMap;
import java.util.Map;

/** What one attempt of a work on declared entities is lent. */
final class JpaEntitySession implements EntitySession {
    private final TenantWork unit;
    private final Map<EntityType<?>, EntityTable<?>> tables;
    private final Map<EntityType<?>, JpaEntityRepository<?>> repositories = new HashMap<>();

    JpaEntitySession(TenantWork unit, Map<EntityType<?>, EntityTable<?>> tables) {
        this.unit = unit;
        this.tables = tables;
    }

    @Override
    public void announce(PublishedEvent event) {
        unit.announce(event);
    }

    @Override
    public Actor actor() {
        return unit.tenant().actor();
    }

    @Override
    public Due due() {
        return unit.due();
    }

    @Override
    @SuppressWarnings("unchecked") // a table is kept under its own type
    public <E extends Record & Entity> EntityRepository<E> of(EntityType<E> type) {
        return (EntityRepository<E>) repositories.computeIfAbsent(type, this::repository);
    }

    private JpaEntityRepository<?> repository(EntityType<?> type) {
        var table = tables.get(type);
        if (table == null) {
            throw new IllegalArgumentException("This store was not made for " + type);
        }
        return JpaEntityRepository.of(table, unit);
    }
}
