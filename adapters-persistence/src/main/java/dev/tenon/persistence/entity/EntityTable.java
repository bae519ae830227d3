package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import java.util.List;
import java.util.stream.Stream;

/** Where the entities of a type are kept. */
record EntityTable<E extends Record & Entity>(RowMapping<E> mapping, List<ElementTable> elements) {

    static <E extends Record & Entity> EntityTable<E> of(EntityType<E> type) {
        return new EntityTable<>(RowMapping.of(type), ElementTable.of(type));
    }

    EntityType<E> type() {
        return mapping.type();
    }

    /** Every class that the object mapper must know. */
    Stream<Class<?>> classes() {
        return Stream.concat(
                Stream.of(mapping.rows().type()),
                elements.stream()
                        .map(table -> RowClass.find(
                                type(), ElementTable.suffix(table.list().name()), ElementRow.class)));
    }
}
