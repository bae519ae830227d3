package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Trait;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * By what the list of an entity can be filtered: a field, a part of a list's groups such as {@code companies.company}, or when it came to be and changed.
 *
 * @param values the class of its values
 */
record Listed(String name, Kind kind, Class<?> values) {

    /** What every list knows beside the fields. */
    static final List<String> STAMPS = List.of("createdAt", "changedAt");

    /** All of the type, in the order of its fields. */
    static List<Listed> filters(EntityType<?> type) {
        return Stream.concat(
                        type.fields().stream().flatMap(field -> of("", field)),
                        STAMPS.stream().map(name -> new Listed(name, new Kind.Moment(), Instant.class)))
                .toList();
    }

    /** What the list can be sorted by. */
    static List<String> sorts(EntityType<?> type) {
        return Stream.concat(
                        type.fields().stream()
                                .filter(field -> field.is(Trait.SORTED))
                                .map(Field::name),
                        Stream.concat(Stream.of("id"), STAMPS.stream()))
                .toList();
    }

    /** How its values are compared. */
    Set<Operator> operators() {
        return Operator.fitting(kind);
    }

    private static Stream<Listed> of(String prefix, Field field) {
        if (!field.is(Trait.FILTERED)) {
            return Stream.empty();
        }
        if (field.kind() instanceof Kind.Many many && many.element() instanceof Kind.Group group) {
            return group.parts().stream().flatMap(part -> of(field.name() + ".", part));
        }
        return Stream.of(new Listed(prefix + field.name(), field.kind(), values(field)))
                .filter(listed -> !listed.operators().isEmpty());
    }

    private static Class<?> values(Field field) {
        return field.kind() instanceof Kind.Many(Kind.Option _, int _) ? String.class : plain(field.type());
    }

    private static Class<?> plain(Type type) {
        return switch (type) {
            case ParameterizedType generic
            when generic.getRawType() == Optional.class -> plain(generic.getActualTypeArguments()[0]);
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> MethodType.methodType((Class<?>) type).wrap().returnType();
        };
    }
}
