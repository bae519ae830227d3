package dev.tenon.core.crm;

import dev.tenon.core.kernel.Entailed;
import dev.tenon.crm.Activity;
import dev.tenon.crm.Opportunity;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.kernel.shape.StageAction;
import dev.tenon.kernel.shape.StageAction.CreateTask;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tasks that a stage asks for when an opportunity comes to it. They are its owner's. */
final class StageTasks {
    private static final String PREFERRED = "en";

    private StageTasks() {}

    static List<Entailed<?>> of(Happened<Opportunity> happened, Shape shape) {
        return switch (happened) {
            case Happened.Created<Opportunity>(var opportunity) -> tasks(opportunity, shape);
            case Happened.Updated<Opportunity>(var before, var next) ->
                StageFields.isMoved(before, next) ? tasks(next, shape) : List.of();
            case Happened.Deleted<Opportunity> _ -> List.of();
        };
    }

    private static List<Entailed<?>> tasks(Opportunity opportunity, Shape shape) {
        return StageFields.stage(opportunity, shape).stream()
                .flatMap(stage -> stage.actions().stream())
                .flatMap(StageTasks::asked)
                .<Entailed<?>>map(task -> new Entailed<>(Activity.TYPE, values(opportunity, task)))
                .toList();
    }

    private static Stream<CreateTask> asked(StageAction action) {
        return switch (action) {
            case CreateTask task -> Stream.of(task);
            case StageAction.Notify _ -> Stream.empty();
        };
    }

    private static FieldValues values(Opportunity opportunity, CreateTask task) {
        var values = new HashMap<String, Object>();
        values.put("kind", Activity.Kind.TASK);
        values.put("subject", text(task));
        values.put("entity", Opportunity.TYPE.qualifiedName());
        values.put("record", Optional.of(new RecordId(opportunity.id().value())));
        values.put("dueAt", Optional.of(opportunity.stamp().changedAt().plus(Duration.ofDays(task.inDays()))));
        values.put("assignee", opportunity.owner());
        return FieldValues.of(values);
    }

    /** In English, or in the first language that there is. */
    private static String text(CreateTask task) {
        return Optional.ofNullable(task.text().get(PREFERRED))
                .or(() -> new TreeMap<>(task.text()).values().stream().findFirst())
                .orElse(task.id());
    }
}
