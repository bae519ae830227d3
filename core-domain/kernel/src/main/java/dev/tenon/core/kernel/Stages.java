package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.entity.Staged;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.kernel.shape.Stage;
import dev.tenon.kernel.shape.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the records of one type move through the stages of a tenant's workflows. A record is held to what the workflow says when it moves; what was
 * allowed before the workflow changed stays as it is. Records of a type without workflow go where they want.
 */
final class Stages<E extends Record & Entity> {
    private final EntityType<E> type;
    private final Shape shape;

    Stages(EntityType<E> type, Shape shape) {
        this.type = type;
        this.shape = shape;
    }

    /** The values of a new record, which stands at the beginning unless they say otherwise. */
    FieldValues placed(FieldValues values) {
        return type.staged().map(staged -> placed(staged, values)).orElse(values);
    }

    private FieldValues placed(Staged staged, FieldValues values) {
        var named = Place.of(staged, values);
        var workflow =
                named.workflow().isEmpty() ? shape.workflows().stream().findFirst() : shape.workflow(named.workflow());
        var all = new LinkedHashMap<>(values.byName());
        workflow.ifPresent(found -> {
            all.put(staged.workflow(), found.id());
            if (named.stage().isEmpty()) {
                all.put(staged.stage(), found.stages().getFirst().id());
            }
        });
        return new FieldValues(all);
    }

    /**
     * What is wrong with where the record is to stand, or with how it is to stand there.
     *
     * @param given the fields that the caller named
     */
    List<FieldFault> check(Happened<E> proposed, FieldValues given) {
        return type.staged()
                .map(staged -> switch (proposed) {
                    case Happened.Created<E>(var entity) -> arrives(staged, entity);
                    case Happened.Updated<E>(var before, var next) -> moves(staged, before, next, given);
                    case Happened.Deleted<E> _ -> List.<FieldFault>of();
                })
                .orElse(List.of());
    }

    private List<FieldFault> moves(Staged staged, E before, E next, FieldValues given) {
        var from = Place.of(type, staged, before);
        var to = Place.of(type, staged, next);
        if (from.equals(to)) {
            return stays(to, before, next);
        }
        var strays = !from.workflow().equals(to.workflow())
                && given.find(staged.stage()).isEmpty();
        return strays
                ? List.of(new FieldFault(staged.stage(), "required", "name the stage of " + to.workflow()))
                : arrives(staged, next);
    }

    /** Nothing that the stage requires is taken away. */
    private List<FieldFault> stays(Place place, E before, E next) {
        return stage(place).map(stage -> taken(stage, before, next)).orElse(List.of());
    }

    private List<FieldFault> taken(Stage stage, E before, E next) {
        var missed = new ArrayList<>(missing(stage, next));
        missed.removeAll(missing(stage, before));
        return missed;
    }

    private List<FieldFault> arrives(Staged staged, E entity) {
        var place = Place.of(type, staged, entity);
        var workflow = shape.workflow(place.workflow());
        return workflow.isEmpty()
                ? List.of(noWorkflow(staged))
                : workflow.orElseThrow()
                        .stage(place.stage())
                        .map(stage -> missing(stage, entity))
                        .orElseGet(() -> List.of(noStage(staged, workflow.orElseThrow())));
    }

    private FieldFault noWorkflow(Staged staged) {
        return shape.workflows().isEmpty()
                ? new FieldFault(
                        staged.workflow(), "no-workflow", "No workflow is configured for a " + type.name() + " yet")
                : new FieldFault(
                        staged.workflow(),
                        "unknown-workflow",
                        "must be one of "
                                + shape.workflows().stream().map(Workflow::id).collect(Collectors.joining(", ")));
    }

    private static FieldFault noStage(Staged staged, Workflow workflow) {
        var stages = workflow.stages().stream().map(Stage::id).collect(Collectors.joining(", "));
        return new FieldFault(staged.stage(), "unknown-stage", "must be a stage of " + workflow.id() + ": " + stages);
    }

    /** What the stage requires and the record does not have; a field that is not known any more cannot be given. */
    private List<FieldFault> missing(Stage stage, E entity) {
        return stage.required().stream()
                .sorted()
                .flatMap(name -> type.field(name).stream())
                .filter(field -> !has(entity, field))
                .map(field ->
                        new FieldFault(field.name(), "required-by-stage", "must be given in the stage " + stage.id()))
                .toList();
    }

    private boolean has(E entity, Field field) {
        return Presence.of(type.value(entity, field));
    }

    /** Why the record does not move on so. From one workflow to another it may go anywhere. */
    Optional<EntityRefusal> refuse(Happened<E> proposed) {
        return type.staged().flatMap(staged -> switch (proposed) {
            case Happened.Updated<E>(var before, var next) ->
                refuse(staged, Place.of(type, staged, before), Place.of(type, staged, next));
            case Happened.Created<E> _, Happened.Deleted<E> _ -> Optional.empty();
        });
    }

    private Optional<EntityRefusal> refuse(Staged staged, Place from, Place to) {
        return stage(from)
                .filter(stage -> from.workflow().equals(to.workflow()) && !from.equals(to))
                .filter(_ -> stage(to).isPresent())
                .filter(stage -> !stage.next().isEmpty() && !stage.next().contains(to.stage()))
                .map(_ -> new EntityRefusal.TransitionRefused(staged.stage(), from.stage(), to.stage()));
    }

    private Optional<Stage> stage(Place place) {
        return shape.workflow(place.workflow()).flatMap(workflow -> workflow.stage(place.stage()));
    }
}
