package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Sql;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The table of what is filtered and sorted of the tenants' own fields of a type.
 *
 * @param rows the class of its rows
 */
record CustomTable(EntityType<?> type, Class<? extends CustomRow> rows) implements SideTable<CustomTable.Line> {
    /** A value of a record's field. */
    record Line(UUID entity, String field, String key) implements SideTable.Line {}

    static Optional<CustomTable> of(EntityType<?> type) {
        return type.isCustom()
                ? Optional.of(new CustomTable(type, RowClass.ofModule(type, "CustomValue", CustomRow.class)))
                : Optional.empty();
    }

    /** How the field of that key is named among those of all entities of the module. */
    String field(String key) {
        return type.name() + "." + key;
    }

    @Override
    public <E extends Record & Entity> List<Line> lines(EntityType<E> of, E entity) {
        var id = entity.id().value();
        return of.custom(entity).byKey().entrySet().stream()
                .flatMap(value ->
                        CustomKey.all(value.getValue()).distinct().map(key -> new Line(id, field(value.getKey()), key)))
                .toList();
    }

    @Override
    public Sql delete(UUID tenant, List<UUID> entities) {
        return Sql.of(
                "delete from " + name() + " where tenant_id = ? and record_id = any(?)",
                tenant,
                Column.uuids(entities, id -> id));
    }

    @Override
    public Sql insert(UUID tenant, List<Line> lines) {
        return Sql.of(
                "insert into " + name()
                        + " (tenant_id, record_id, field, value_key) select ?, n.* from unnest(?, ?, ?) as n",
                tenant,
                Column.uuids(lines, Line::entity),
                Column.texts(lines, Line::field),
                Column.texts(lines, Line::key));
    }

    @Override
    public boolean refers() {
        return false;
    }

    private String name() {
        var table = rows.getAnnotation(Table.class);
        return table.schema() + "." + table.name();
    }
}
