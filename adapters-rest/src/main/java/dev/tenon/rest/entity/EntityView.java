package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.rest.json.Properties;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is shown of an entity: id and version, and the chosen of the other properties.
 *
 * @param <E> the entity
 */
record EntityView<E extends Record & Entity>(EntityType<E> type, Set<String> chosen) {
    private static final String CUSTOM = "custom";

    /** Everything. */
    static <E extends Record & Entity> EntityView<E> whole(EntityType<E> type) {
        return new EntityView<>(type, names(type).collect(Collectors.toSet()));
    }

    /** What {@code fields=name,country} chooses; a name that is none ends the request. */
    static <E extends Record & Entity> EntityView<E> of(EntityType<E> type, String fields) {
        if (fields.isEmpty()) {
            return whole(type);
        }
        var chosen = List.of(fields.split(",", -1));
        var known = names(type).toList();
        if (!known.containsAll(chosen)) {
            throw new ProblemException(Problem.badQuery(
                    "fields", "must be some of " + String.join(", ", known) + ", with commas between"));
        }
        return new EntityView<>(type, Set.copyOf(chosen));
    }

    /** The entity as JSON shows it. */
    Properties of(E entity) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("createdAt", entity.stamp().createdAt());
        shown.put("changedAt", entity.stamp().changedAt());
        shown.putAll(type.values(entity).byName());
        shown.keySet()
                .removeIf(
                        name -> !chosen.contains(name) || CustomValues.key(name).isPresent());
        custom(entity).ifPresent(custom -> shown.put(CUSTOM, custom));
        shown.putFirst("version", entity.stamp().version());
        shown.putFirst("id", entity.id());
        return new Properties(shown);
    }

    /** The chosen of the firm's own fields, as an object of theirs. */
    private Optional<Properties> custom(E entity) {
        var named =
                chosen.stream().flatMap(name -> CustomValues.key(name).stream()).toList();
        var values = new LinkedHashMap<>(type.custom(entity).byKey());
        if (chosen.contains(CUSTOM)) {
            return Optional.of(new Properties(values));
        }
        values.keySet().retainAll(named);
        return named.isEmpty() ? Optional.empty() : Optional.of(new Properties(values));
    }

    private static Stream<String> names(EntityType<?> type) {
        return Stream.of(
                        Listed.STAMPS.stream(),
                        type.fields().stream().map(Field::name),
                        Stream.of(CUSTOM).filter(_ -> type.isCustom()))
                .flatMap(Function.identity());
    }
}
