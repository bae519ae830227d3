package dev.tenon.core.verticals;

import dev.tenon.kernel.shape.CustomField;
import dev.tenon.kernel.shape.CustomField.Use;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.kernel.shape.Stage;
import dev.tenon.kernel.shape.StageAction;
import dev.tenon.kernel.shape.StageAction.CreateTask;
import dev.tenon.kernel.shape.StageAction.Notify;
import dev.tenon.kernel.shape.Workflow;
import dev.tenon.verticals.Configuration;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a configuration says of an entity. The configuration is valid. */
final class Shaping {
    private static final int CERTAIN = 100;

    private Shaping() {}

    static Shape of(Configuration configuration, String entity) {
        var body = Place.of(configuration.body());
        var fields =
                body.at("entities").at(entity).at("fields").elements().stream().map(field -> field(field, uses(field)));
        var archived = Place.of(configuration.archived()).at(entity).at("fields").elements().stream()
                .map(field -> field(field, Set.of(Use.ARCHIVED)));
        var workflows = body.at("workflows").elements().stream()
                .filter(workflow -> workflow.at("entity").written().equals(entity))
                .map(Shaping::workflow);
        return new Shape(Stream.concat(fields, archived).toList(), workflows.toList());
    }

    private static CustomField field(Place field, Set<Use> uses) {
        return new CustomField(
                field.id(),
                field.at("label").texts(),
                FieldTypes.of(field),
                field.at("required").isTrue(),
                FieldTypes.initial(field.at("default")),
                field.at("validation").text(),
                uses);
    }

    private static Set<Use> uses(Place field) {
        var uses = EnumSet.noneOf(Use.class);
        if (field.at("indexed").isTrue()) {
            uses.add(Use.INDEXED);
        }
        if (field.at("dimension").isTrue()) {
            uses.add(Use.DIMENSION);
        }
        return uses;
    }

    private static Workflow workflow(Place workflow) {
        return new Workflow(
                workflow.id(),
                workflow.at("label").texts(),
                workflow.at("stages").elements().stream().map(Shaping::stage).toList());
    }

    private static Stage stage(Place stage) {
        var type = Stage.Type.valueOf(stage.at("type").written().toUpperCase(Locale.ROOT));
        return new Stage(
                stage.id(),
                stage.at("label").texts(),
                type,
                probability(stage, type),
                stage.at("required").below(),
                stage.at("next").below(),
                stage.at("actions").elements().stream().map(Shaping::action).toList());
    }

    /** What has ended well is certain; of the rest nothing is known that was not said. */
    private static int probability(Place stage, Stage.Type type) {
        return switch (type) {
            case WON -> CERTAIN;
            case LOST -> 0;
            case OPEN ->
                stage.at("probability").number().orElse(BigDecimal.ZERO).intValue();
        };
    }

    private static StageAction action(Place action) {
        var text = action.at("text").texts();
        return switch (action.at("type").written()) {
            case "create-task" ->
                new CreateTask(
                        action.id(),
                        text,
                        action.at("inDays").number().orElse(BigDecimal.ZERO).intValue());
            case "notify" -> new Notify(action.id(), text);
            default -> throw new IllegalStateException("No action at " + action.path());
        };
    }
}
