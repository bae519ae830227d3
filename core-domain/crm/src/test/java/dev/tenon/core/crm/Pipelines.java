package dev.tenon.core.crm;

import dev.tenon.crm.Opportunity;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.kernel.shape.Stage;
import dev.tenon.kernel.shape.StageAction;
import dev.tenon.kernel.shape.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pipelines of the tests: sales go from a talk over an offer to an end, from which they may be taken up again with a new offer; renewals have a
 * stage of the same id as sales.
 */
final class Pipelines {
    static final String TASK = "Send the papers";

    private static final Workflow SALES = new Workflow(
            "sales",
            Map.of(),
            List.of(
                    stage("talk", Stage.Type.OPEN, 20, Set.of(), Set.of("offer", "lost"), List.of()),
                    stage("offer", Stage.Type.OPEN, 50, Set.of("amount", "closesOn"), Set.of(), List.of()),
                    stage(
                            "won",
                            Stage.Type.WON,
                            100,
                            Set.of("amount"),
                            Set.of("offer"),
                            List.of(
                                    new StageAction.CreateTask(
                                            "papers", Map.of("de", "Papiere schicken", "en", TASK), 3),
                                    new StageAction.Notify("glory", Map.of("en", "Won")))),
                    stage("lost", Stage.Type.LOST, 0, Set.of(), Set.of("offer"), List.of())));

    private static final Workflow RENEWALS = new Workflow(
            "renewals",
            Map.of(),
            List.of(
                    stage("asked", Stage.Type.OPEN, 80, Set.of(), Set.of(), List.of()),
                    stage("won", Stage.Type.WON, 100, Set.of(), Set.of(), List.of())));

    static final Shape SHAPE = new Shape(List.of(), List.of(SALES, RENEWALS));

    static final Shapes SHAPES = (_, entity) -> entity.equals(Opportunity.TYPE.qualifiedName()) ? SHAPE : Shape.PLAIN;

    private Pipelines() {}

    private static Stage stage(
            String id,
            Stage.Type type,
            int probability,
            Set<String> required,
            Set<String> next,
            List<StageAction> actions) {
        return new Stage(id, Map.of(), type, probability, required, next, actions);
    }
}
