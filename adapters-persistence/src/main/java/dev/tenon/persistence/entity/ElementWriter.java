package dev.tenon.persistence.entity;

import dev.tenon.persistence.entity.ElementTable.Line;
import dev.tenon.persistence.tenant.TenantSql;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Gathers what becomes of the elements of a list in one work. Former elements go before the rows of entities are written, since they
 * may refer to one that is removed; new ones come after, since they refer to one that is added.
 */
final class ElementWriter {
    private final ElementTable table;
    private final TenantSql sql;
    private final Set<UUID> stale = new LinkedHashSet<>();
    private final List<Line> fresh = new ArrayList<>();

    ElementWriter(ElementTable table, TenantSql sql) {
        this.table = table;
        this.sql = sql;
    }

    ElementTable table() {
        return table;
    }

    void replace(UUID entity, List<Line> former, List<Line> next) {
        if (former.equals(next)) {
            return;
        }
        if (fresh.removeIf(line -> line.entity().equals(entity)) || !former.isEmpty()) {
            stale.add(entity);
        }
        fresh.addAll(next);
    }

    boolean isWaiting() {
        return !stale.isEmpty() || !fresh.isEmpty();
    }

    void beforeRows() {
        if (!stale.isEmpty()) {
            sql.later(table.delete(sql.tenant().value(), List.copyOf(stale)));
            sql.flush();
            stale.clear();
        }
    }

    void afterRows() {
        if (!fresh.isEmpty()) {
            sql.later(table.insert(sql.tenant().value(), List.copyOf(fresh)));
            fresh.clear();
        }
    }
}
