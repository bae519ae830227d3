package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.rest.json.Properties;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is shown of an entity: id and version, and the chosen of the other properties.
 *
 * @param <E> the entity
 */
record EntityView<E extends Record & Entity>(EntityType<E> type, Set<String> chosen) {

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
        shown.keySet().retainAll(chosen);
        shown.putFirst("version", entity.stamp().version());
        shown.putFirst("id", entity.id());
        return new Properties(shown);
    }

    private static Stream<String> names(EntityType<?> type) {
        return Stream.concat(Listed.STAMPS.stream(), type.fields().stream().map(Field::name));
    }
}
