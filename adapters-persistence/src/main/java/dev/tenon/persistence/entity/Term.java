package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.BadQuery;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a list is filtered or sorted by. */
public sealed interface Term {

    /** The name in the query: {@code createdAt}, {@code name}, {@code companies.company}. */
    String name();

    /** Of which kind its values are. */
    Kind kind();

    /** The forms of the entity's values ({@link Compared}): one, as many as a list has, or none. */
    <E extends Record & Entity> List<Object> forms(EntityType<E> type, E entity);

    /** The id. */
    record Id() implements Term {
        @Override
        public String name() {
            return "id";
        }

        @Override
        public Kind kind() {
            return new Kind.Reference("");
        }

        @Override
        public <E extends Record & Entity> List<Object> forms(EntityType<E> type, E entity) {
            return List.of(entity.id().value());
        }
    }

    /** A time of the stamp. */
    record Time(String name, Function<Stamp, Object> of) implements Term {
        @Override
        public Kind kind() {
            return new Kind.Moment();
        }

        @Override
        public <E extends Record & Entity> List<Object> forms(EntityType<E> type, E entity) {
            return List.of(of.apply(entity.stamp()));
        }
    }

    /** A field of one value. */
    record Own(Field field) implements Term {
        @Override
        public String name() {
            return field.name();
        }

        @Override
        public Kind kind() {
            return field.kind();
        }

        @Override
        public <E extends Record & Entity> List<Object> forms(EntityType<E> type, E entity) {
            return Compared.of(kind(), type.value(entity, field)).stream().toList();
        }
    }

    /** A field of the tenant's own. */
    record Custom(String name, String key) implements Term {
        /** A kind whose values are compared in the form of {@link CustomKey}, whatever they are. */
        static final Kind KEY = new Kind.Option(List.of());

        @Override
        public Kind kind() {
            return KEY;
        }

        @Override
        public <E extends Record & Entity> List<Object> forms(EntityType<E> type, E entity) {
            return type.custom(entity).find(key).stream()
                    .flatMap(CustomKey::all)
                    .map(Object.class::cast)
                    .toList();
        }
    }

    /** The elements of a field that is a list. */
    record Elements(Field field, Kind kind) implements Term {
        @Override
        public String name() {
            return field.name();
        }

        @Override
        public <E extends Record & Entity> List<Object> forms(EntityType<E> type, E entity) {
            var elements = (List<?>) type.value(entity, field);
            return kind instanceof Kind.Group
                    ? List.copyOf(elements)
                    : elements.stream()
                            .flatMap(element -> Compared.of(kind, element).stream())
                            .toList();
        }
    }

    /** A part of each group of a field that is a list. */
    record Part(Field field, Kind.Group group, Field part) implements Term {
        @Override
        public String name() {
            return field.name() + "." + part.name();
        }

        @Override
        public Kind kind() {
            return part.kind();
        }

        @Override
        public <E extends Record & Entity> List<Object> forms(EntityType<E> type, E entity) {
            return ((List<?>) type.value(entity, field))
                    .stream().flatMap(element -> form(element).stream()).toList();
        }

        /** The form of the part in this group. */
        Optional<Object> form(Object element) {
            return Compared.of(kind(), group.value(element, part));
        }
    }

    /**
     * The term of that name.
     *
     * @throws BadQuery when there is none
     */
    static Term of(EntityType<?> type, String name) {
        return switch (name) {
            case "id" -> new Id();
            case "createdAt" -> new Time(name, Stamp::createdAt);
            case "changedAt" -> new Time(name, Stamp::changedAt);
            default ->
                custom(type, name)
                        .or(() -> type.fields().stream()
                                .flatMap(Term::of)
                                .filter(term -> term.name().equals(name))
                                .findFirst())
                        .orElseThrow(() -> new BadQuery(type.plural() + " have no " + name));
        };
    }

    /** A field of the tenant's own, of which nothing is declared. */
    private static Optional<Term> custom(EntityType<?> type, String name) {
        return CustomValues.key(name).filter(_ -> type.isCustom()).map(key -> new Custom(name, key));
    }

    /** The terms of a field. */
    static Stream<Term> of(Field field) {
        var custom = CustomValues.key(field.name());
        if (custom.isPresent()) {
            return Stream.of(new Custom(field.name(), custom.orElseThrow()));
        }
        return switch (field.kind()) {
            case Kind.Many(Kind.Group group, int _) ->
                Stream.concat(
                        Stream.of(new Elements(field, group)),
                        group.parts().stream().map(part -> new Part(field, group, part)));
            case Kind.Many(Kind element, int _) -> Stream.of(new Elements(field, element));
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
                    Kind.Group _ -> Stream.of(new Own(field));
        };
    }
}
