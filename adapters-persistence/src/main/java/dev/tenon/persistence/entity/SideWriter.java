package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.persistence.tenant.TenantSql;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Gathers what becomes of the rows of a side table in one work. Former ones that may refer to an entity that is removed go before the rows of entities are
 * written; new ones come after, since they refer to one that is added.
 */
final class SideWriter<L extends SideTable.Line> {
    private final SideTable<L> table;
    private final TenantSql sql;
    private final Set<UUID> stale = new LinkedHashSet<>();
    private final List<L> fresh = new ArrayList<>();

    SideWriter(SideTable<L> table, TenantSql sql) {
        this.table = table;
        this.sql = sql;
    }

    <E extends Record & Entity> void replace(EntityType<E> type, UUID id, Optional<E> former, Optional<E> next) {
        replace(id, lines(type, former), lines(type, next));
    }

    boolean isWaiting() {
        return !stale.isEmpty() || !fresh.isEmpty();
    }

    void beforeRows() {
        if (table.refers() && !stale.isEmpty()) {
            clear();
            sql.flush();
        }
    }

    void afterRows() {
        if (!stale.isEmpty()) {
            clear();
        }
        if (!fresh.isEmpty()) {
            sql.later(table.insert(sql.tenant().value(), List.copyOf(fresh)));
            fresh.clear();
        }
    }

    private void clear() {
        sql.later(table.delete(sql.tenant().value(), List.copyOf(stale)));
        stale.clear();
    }

    private void replace(UUID entity, List<L> former, List<L> next) {
        if (former.equals(next)) {
            return;
        }
        if (fresh.removeIf(line -> line.entity().equals(entity)) || !former.isEmpty()) {
            stale.add(entity);
        }
        fresh.addAll(next);
    }

    private <E extends Record & Entity> List<L> lines(EntityType<E> type, Optional<E> entity) {
        return entity.map(present -> table.lines(type, present)).orElse(List.of());
    }
}
