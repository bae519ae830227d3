package dev.tenon.contract.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Folding;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Sort;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a list must give, found in the plainest way: every entity is looked at and all are sorted. */
record Expected<E extends Record & Entity>(EntityType<E> type, Collection<E> entities) {

    List<E> list(EntityQuery query) {
        return entities.stream()
                .filter(entity -> query.filters().stream().allMatch(filter -> fits(entity, filter)))
                .sorted(order(query.sort()))
                .toList();
    }

    private boolean fits(E entity, Filter filter) {
        var values = comparable(entity, filter.field());
        var wanted = filter.values().stream().map(Expected::comparable).toList();
        return switch (filter.operator()) {
            case EQ, IN -> values.stream().anyMatch(wanted::contains);
            case GT -> values.stream().anyMatch(value -> compare(value, wanted.getFirst()) > 0);
            case GTE -> values.stream().anyMatch(value -> compare(value, wanted.getFirst()) >= 0);
            case LT -> values.stream().anyMatch(value -> compare(value, wanted.getFirst()) < 0);
            case LTE -> values.stream().anyMatch(value -> compare(value, wanted.getFirst()) <= 0);
            case PREFIX -> values.stream().anyMatch(value -> ((String) value).startsWith((String) wanted.getFirst()));
            case PRESENT -> values.isEmpty() != filter.value().equals(true);
        };
    }

    private Comparator<E> order(Sort sort) {
        Comparator<E> byValue = (one, other) -> Expected.compare(
                comparable(one, sort.field()).getFirst(),
                comparable(other, sort.field()).getFirst());
        Comparator<E> byId = Comparator.comparing(entity -> entity.id().value().toString());
        var withValue = byValue.thenComparing(byId);
        Comparator<E> directed = switch (sort.direction()) {
            case ASCENDING -> (one, other) -> inGroup(one, other, sort, withValue, byId);
            case DESCENDING -> (one, other) -> inGroup(one, other, sort, withValue.reversed(), byId.reversed());
        };
        return Comparator.<E, Boolean>comparing(
                        entity -> comparable(entity, sort.field()).isEmpty())
                .thenComparing(directed);
    }

    private int inGroup(E one, E other, Sort sort, Comparator<E> withValue, Comparator<E> without) {
        return (comparable(one, sort.field()).isEmpty() ? without : withValue).compare(one, other);
    }

    /** The values that are there. */
    private List<Object> comparable(E entity, String name) {
        return switch (name) {
            case "id" -> List.of(entity.id().value().toString());
            case "createdAt" -> List.of(entity.stamp().createdAt());
            case "changedAt" -> List.of(entity.stamp().changedAt());
            default -> ofField(entity, name).filter(value -> !value.equals("")).toList();
        };
    }

    private Stream<Object> ofField(E entity, String name) {
        int dot = type.field(name).isPresent() ? -1 : name.indexOf('.');
        var field = type.field(dot < 0 ? name : name.substring(0, dot)).orElseThrow();
        return elements(field, type.value(entity, field))
                .flatMap(element -> dot < 0
                        ? Stream.of(element)
                        : present(Records.value((Record) element, name.substring(dot + 1))))
                .map(Expected::comparable);
    }

    private static Stream<Object> elements(Field field, Object value) {
        return field.kind() instanceof Kind.Many
                ? present(value).flatMap(list -> ((List<?>) list).stream())
                : present(value);
    }

    /** The value, without Optional. */
    static Stream<Object> present(Object value) {
        return value instanceof Optional<?> optional ? optional.stream().map(some -> some) : Stream.of(value);
    }

    static Object comparable(Object value) {
        return switch (value) {
            case String text -> Folding.fold(text);
            case UUID id -> id.toString();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Record reference
            when reference.getClass().getRecordComponents().length == 1 ->
                Records.value(reference, "value").toString();
            default -> value;
        };
    }

    @SuppressWarnings("unchecked") // values of one field are of one class
    private static int compare(Object one, Object other) {
        return one instanceof String text
                ? Folding.compare(text, (String) other)
                : ((Comparable<Object>) one).compareTo(other);
    }
}
