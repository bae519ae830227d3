package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.entity.Staged;
import java.util.Map;
import java.util.Optional;

/** What is kept of where a record went. */
final class Moves {
    private static final Place NOWHERE = new Place("", "");

    private Moves() {}

    /** The move that is to be kept, if it was one. */
    static <E extends Record & Entity> Optional<Entailed<?>> of(
            EntityType<E> type, Happened<E> happened, String actor) {
        return type.staged().flatMap(staged -> switch (happened) {
            case Happened.Created<E>(var entity) -> move(type, staged, NOWHERE, entity, actor);
            case Happened.Updated<E>(var before, var next) ->
                move(type, staged, Place.of(type, staged, before), next, actor);
            case Happened.Deleted<E> _ -> Optional.empty();
        });
    }

    private static <E extends Record & Entity> Optional<Entailed<?>> move(
            EntityType<E> type, Staged staged, Place from, E next, String actor) {
        var to = Place.of(type, staged, next);
        return to.equals(from)
                ? Optional.empty()
                : Optional.of(new Entailed<>(
                        staged.moves(),
                        FieldValues.of(Map.of(
                                "entity",
                                type.qualifiedName(),
                                "record",
                                new RecordId(next.id().value()),
                                "workflow",
                                to.workflow(),
                                "fromStage",
                                from.stage(),
                                "toStage",
                                to.stage(),
                                "actor",
                                actor))));
    }
}
