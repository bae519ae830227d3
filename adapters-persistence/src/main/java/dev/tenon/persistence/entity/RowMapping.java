package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.persistence.json.PortsJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An entity's record as a row, and back. */
record RowMapping<E extends Record & Entity>(
        EntityType<E> type, RowClass rows, List<FieldMapping> fields, Optional<RowAttribute> custom) {

    private static final String CUSTOM = "custom";

    static <E extends Record & Entity> RowMapping<E> of(EntityType<E> type) {
        var rows = RowClass.of(type);
        var custom = Optional.of(type).filter(EntityType::isCustom).map(_ -> rows.attribute(CUSTOM, String.class));
        return new RowMapping<>(type, rows, new FieldMappings(type, rows).all(), custom);
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
        custom.ifPresent(attribute -> values.put(CUSTOM, custom(attribute, row)));
        return type.make(row.id(), row.stamp(), new FieldValues(values));
    }

    private void write(EntityRow row, E entity) {
        fields.forEach(field -> field.write(row, type.value(entity, field.field())));
        custom.ifPresent(attribute -> attribute.set(row, PortsJson.write(type.custom(entity))));
    }

    private static CustomValues custom(RowAttribute attribute, EntityRow row) {
        return PortsJson.read((String) Objects.requireNonNull(attribute.get(row)), CustomValues.class);
    }
}
