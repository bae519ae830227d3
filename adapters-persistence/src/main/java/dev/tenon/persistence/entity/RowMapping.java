package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import java.util.LinkedHashMap;
import java.util.List;

/** An entity's record as a row, and back. */
record RowMapping<E extends Record & Entity>(EntityType<E> type, RowClass rows, List<FieldMapping> fields) {

    static <E extends Record & Entity> RowMapping<E> of(EntityType<E> type) {
        var rows = RowClass.of(type);
        return new RowMapping<>(type, rows, new FieldMappings(type, rows).all());
    }

    EntityRow row(E entity) {
        var row = rows.make();
        row.begin(entity.id().value(), entity.stamp());
        write(row, entity);
        return row;
    }

    void become(EntityRow row, E entity) {
        row.become(entity.stamp());
        write(row, entity);
    }

    E entity(EntityRow row) {
        var values = new LinkedHashMap<String, Object>();
        fields.forEach(field -> values.put(field.field().name(), field.read(row)));
        return type.make(row.id(), row.stamp(), new FieldValues(values));
    }

    private void write(EntityRow row, E entity) {
        fields.forEach(field -> field.write(row, type.value(entity, field.field())));
    }
}
