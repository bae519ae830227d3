package dev.tenon.contract.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.kernel.entity.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every filter and every order that a type has. */
final class Queries {
    private static final Set<Operator> EQUALITY = EnumSet.of(Operator.EQ, Operator.IN, Operator.PRESENT);
    private static final Set<Operator> ORDER = EnumSet.complementOf(EnumSet.of(Operator.PREFIX));

    private Queries() {}

    /** Every order, in both directions. */
    static List<Sort> sorts(EntityType<?> type) {
        var names = Stream.concat(
                Stream.of("id", "createdAt", "changedAt"),
                type.fields().stream().filter(field -> field.is(Trait.SORTED)).map(Field::name));
        return names.flatMap(name -> Stream.of(Sort.Direction.values()).map(direction -> new Sort(name, direction)))
                .toList();
    }

    /** Filters by every field and operator, for values that some of the entities have. */
    static <E extends Record & Entity> List<Filter> filters(
            EntityType<E> type, Collection<E> entities, Samples samples) {
        var filters = new ArrayList<Filter>();
        for (var name : List.of("createdAt", "changedAt")) {
            var times = entities.stream()
                    .map(entity -> (Object)
                            (name.equals("createdAt")
                                    ? entity.stamp().createdAt()
                                    : entity.stamp().changedAt()))
                    .toList();
            add(filters, name, new Kind.Moment(), times, samples);
        }
        type.fields().stream()
                .filter(field -> field.is(Trait.FILTERED))
                .forEach(field -> ofField(filters, type, field, entities, samples));
        return filters;
    }

    private static <E extends Record & Entity> void ofField(
            List<Filter> filters, EntityType<E> type, Field field, Collection<E> entities, Samples samples) {
        var values = entities.stream().map(entity -> type.value(entity, field)).toList();
        switch (field.kind()) {
            case Kind.Many(Kind.Group group, int _) -> {
                present(filters, field.name());
                group.parts().stream()
                        .filter(part -> part.is(Trait.FILTERED))
                        .forEach(part -> add(
                                filters,
                                field.name() + "." + part.name(),
                                part.kind(),
                                elements(values)
                                        .flatMap(element ->
                                                Expected.present(Records.value((Record) element, part.name())))
                                        .toList(),
                                samples));
            }
            case Kind.Many(var element, int _) ->
                add(filters, field.name(), element, elements(values).toList(), samples);
            case Kind.Text _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Choice _,
                    Kind.Option _,
                    Kind.Reference _,
                    Kind.Group _ ->
                add(
                        filters,
                        field.name(),
                        field.kind(),
                        values.stream().flatMap(Expected::present).toList(),
                        samples);
        }
    }

    private static void add(List<Filter> filters, String name, Kind kind, List<Object> values, Samples samples) {
        var there = values.stream().filter(value -> !value.equals("")).toList();
        var some = there.isEmpty()
                ? List.<Object>of()
                : List.of(any(there, samples), any(there, samples), any(there, samples));
        for (var operator : operators(kind)) {
            switch (operator) {
                case PRESENT -> present(filters, name);
                case IN -> {
                    if (!some.isEmpty()) {
                        filters.add(new Filter(name, operator, some));
                    }
                }
                case PREFIX ->
                    some.forEach(value -> filters.add(new Filter(name, operator, List.of(begin((String) value)))));
                case EQ, GT, GTE, LT, LTE ->
                    some.forEach(value -> filters.add(new Filter(name, operator, List.of(value))));
            }
        }
    }

    private static void present(List<Filter> filters, String name) {
        filters.add(new Filter(name, Operator.PRESENT, List.of(true)));
        filters.add(new Filter(name, Operator.PRESENT, List.of(false)));
    }

    private static Set<Operator> operators(Kind kind) {
        return switch (kind) {
            case Kind.Text _ -> EnumSet.allOf(Operator.class);
            case Kind.Whole _, Kind.Decimal _, Kind.Date _, Kind.Moment _ -> ORDER;
            case Kind.Flag _, Kind.Choice _, Kind.Option _, Kind.Reference _ -> EQUALITY;
            case Kind.Amount _, Kind.Group _, Kind.Many _ -> Set.of();
        };
    }

    private static String begin(String text) {
        int most = Math.min(text.codePointCount(0, text.length()), 2);
        return text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static Stream<Object> elements(List<Object> lists) {
        return lists.stream()
                .flatMap(Expected::present)
                .flatMap(list -> ((List<?>) list).stream().map(element -> element));
    }

    static <T> T any(List<T> all, Samples samples) {
        return all.get(samples.random().nextInt(all.size()));
    }
}
