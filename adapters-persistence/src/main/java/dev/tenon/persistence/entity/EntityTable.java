package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the entities of a type are kept. */
record EntityTable<E extends Record & Entity>(
        RowMapping<E> mapping, List<ElementTable> elements, Optional<CustomTable> custom) {

    static <E extends Record & Entity> EntityTable<E> of(EntityType<E> type) {
        return new EntityTable<>(RowMapping.of(type), ElementTable.of(type), CustomTable.of(type));
    }

    EntityType<E> type() {
        return mapping.type();
    }

    /** Every class that the object mapper must know. */
    Stream<Class<?>> classes() {
        return Stream.of(
                        Stream.of(mapping.rows().type()),
                        elements.stream()
                                .map(table -> RowClass.find(
                                        type(), ElementTable.suffix(table.list().name()), ElementRow.class)),
                        custom.stream().map(CustomTable::rows))
                .flatMap(Function.identity());
    }

    /** The values of a field of the tenant's own. */
    CustomColumn column(Term.Custom field) {
        return CustomColumn.of(custom.orElseThrow(), field.key());
    }

    /** The tables beside the entities' own. */
    Stream<SideTable<?>> sides() {
        return Stream.concat(elements.stream(), custom.stream());
    }
}
