package dev.tenon.persistence.entity;

import dev.tenon.contract.entity.Specimen;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.kernel.entity.Trait;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A query of which an index has to serve a column. */
record IndexUse(String column, EntityQuery query) {

    /** Whether it filters, by an order of no account; else it sorts. */
    boolean isFilter() {
        return !query.filters().isEmpty();
    }

    static List<IndexUse> all(EntityType<?> type) {
        var sorts = Stream.concat(
                Stream.of("createdAt", "changedAt"),
                type.fields().stream().filter(field -> field.is(Trait.SORTED)).map(Field::name));
        return Stream.concat(
                        sorts.flatMap(name -> sorted(Term.of(type, name))),
                        type.fields().stream()
                                .filter(field -> field.is(Trait.FILTERED))
                                .flatMap(Term::of)
                                .flatMap(IndexUse::filtered))
                .toList();
    }

    private static Stream<IndexUse> sorted(Term term) {
        return Stream.of(Sort.Direction.values())
                .map(direction -> new IndexUse(
                        column(term.name(), term.kind()),
                        new EntityQuery(List.of(), new Sort(term.name(), direction))));
    }

    private static Stream<IndexUse> filtered(Term term) {
        return switch (term) {
            case Term.Own(Field field) -> filters(field.name(), field.name(), field.kind());
            case Term.Custom custom -> custom(custom);
            case Term.Part(Field field, Kind.Group _, Field part)
            when part.is(Trait.FILTERED) -> filters(term.name(), part.name(), part.kind());
            case Term.Elements(Field field, Kind kind)
            when !(kind instanceof Kind.Group) -> filters(field.name(), "value", kind);
            case Term.Elements _, Term.Part _, Term.Id _, Term.Time _ -> Stream.empty();
        };
    }

    private static Stream<IndexUse> filters(String name, String attribute, Kind kind) {
        return operators(kind)
                .map(operator -> new IndexUse(
                        column(attribute, kind),
                        new EntityQuery(List.of(new Filter(name, operator, List.of(value(kind)))), Sort.BY_ID)));
    }

    private static Stream<IndexUse> custom(Term.Custom custom) {
        var bySelf = new Sort(custom.name(), Sort.Direction.DESCENDING);
        return Stream.of(
                        new EntityQuery(List.of(new Filter(custom.name(), Operator.EQ, List.of("k77"))), Sort.BY_ID),
                        new EntityQuery(List.of(new Filter(custom.name(), Operator.GTE, List.of("k77"))), bySelf))
                .map(query -> new IndexUse(column(custom.name(), custom.kind()), query));
    }

    private static Stream<Operator> operators(Kind kind) {
        return kind instanceof Kind.Text ? Stream.of(Operator.EQ, Operator.PREFIX) : Stream.of(Operator.EQ);
    }

    private static String column(String attribute, Kind kind) {
        return kind instanceof Kind.Option ? "value_key" : RowColumns.of(ElementTable.attribute(attribute, kind));
    }

    private static Object value(Kind kind) {
        return switch (kind) {
            case Kind.Text _ -> "k77";
            case Kind.Flag _ -> true;
            case Kind.Whole _ -> 77L;
            case Kind.Decimal(int _, int scale) -> BigDecimal.valueOf(77, scale);
            case Kind.Date _ -> LocalDate.of(2000, 1, 1);
            case Kind.Moment _ -> Instant.parse("2000-01-01T00:00:00Z");
            case Kind.Choice choice -> choice.of().getEnumConstants()[0];
            case Kind.Reference _ -> new Specimen.Id(new UUID(0, 77));
            case Kind.Option _, Kind.Amount _, Kind.Group _, Kind.Many _ ->
                throw new IllegalArgumentException("Not filtered");
        };
    }
}
