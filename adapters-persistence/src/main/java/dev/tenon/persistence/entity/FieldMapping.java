package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a field's value stands in a row.
 *
 * @param reader gives the value that the row holds, without Optional; nothing where it holds none
 */
record FieldMapping(Field field, List<Cell> cells, Function<EntityRow, Optional<Object>> reader) {

    /**
     * One attribute of the value.
     *
     * @param form makes what the attribute holds of a value that is there
     * @param missing what the attribute holds where there is no value
     */
    record Cell(
            RowAttribute attribute,
            Function<Object, Object> form,
            @Nullable Object missing) {
        void write(EntityRow row, Optional<?> value) {
            attribute.set(row, value.isPresent() ? form.apply(value.orElseThrow()) : missing);
        }
    }

    void write(EntityRow row, Object value) {
        var present = value instanceof Optional<?> optional ? optional : Optional.of(value);
        cells.forEach(cell -> cell.write(row, present));
    }

    Object read(EntityRow row) {
        var value = reader.apply(row);
        return field.isOptional()
                ? value
                : value.orElseThrow(() -> new IllegalStateException("A row has no " + field.name()));
    }
}
