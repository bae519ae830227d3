package dev.tenon.core.crm;

import dev.tenon.crm.Estimate;
import dev.tenon.crm.Opportunity;
import dev.tenon.crm.Opportunity.Outcome;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.kernel.shape.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of an opportunity that follow from its stage. A probability that is given by hand, that is, as another than it was, is kept for the stage: it
 * comes back when the opportunity does, and no other stage has it. Taking it away brings back the stage's own.
 */
final class StageFields {
    private static final String PROBABILITY = "probability";

    private StageFields() {}

    static FieldValues of(Happened<Opportunity> proposed, FieldValues given, Shape shape) {
        return switch (proposed) {
            case Happened.Created<Opportunity>(var next) -> created(next, shape);
            case Happened.Updated<Opportunity>(var before, var next) -> updated(before, next, given, shape);
            case Happened.Deleted<Opportunity> _ -> FieldValues.NONE;
        };
    }

    private static FieldValues created(Opportunity next, Shape shape) {
        return stage(next, shape)
                .map(stage -> values(
                        next,
                        stage,
                        estimates(List.of(), next, stage, next.probability()),
                        Optional.of(next.stamp().createdAt())))
                .orElse(FieldValues.NONE);
    }

    private static FieldValues updated(Opportunity before, Opportunity next, FieldValues given, Shape shape) {
        var estimated =
                given.find(PROBABILITY).isPresent() && !before.probability().equals(next.probability());
        var since = isMoved(before, next) ? Optional.of(next.stamp().changedAt()) : before.inStageSince();
        return stage(next, shape)
                .map(stage -> values(
                        next,
                        stage,
                        estimated ? estimates(before.estimates(), next, stage, next.probability()) : before.estimates(),
                        since))
                .orElseGet(() -> unknownStage(before));
    }

    /** While the tenant's pipeline has no such stage, all of it stays as it was. */
    private static FieldValues unknownStage(Opportunity before) {
        return FieldValues.of(Map.of(
                "outcome", before.outcome(),
                "inStageSince", before.inStageSince(),
                "estimates", before.estimates()));
    }

    private static FieldValues values(
            Opportunity next, Stage stage, List<Estimate> estimates, Optional<Instant> since) {
        var byHand = estimates.stream()
                .filter(estimate -> estimate.isOf(next.pipeline(), next.stage()))
                .map(Estimate::probability)
                .findFirst();
        return FieldValues.of(Map.of(
                "outcome",
                outcome(stage),
                "inStageSince",
                since,
                "estimates",
                estimates,
                PROBABILITY,
                Optional.of(byHand.orElse((long) stage.probability()))));
    }

    private static List<Estimate> estimates(
            List<Estimate> former, Opportunity next, Stage stage, Optional<Long> byHand) {
        var estimates = new ArrayList<>(former);
        estimates.removeIf(estimate -> estimate.isOf(next.pipeline(), next.stage()));
        byHand.filter(probability -> stage.type() == Stage.Type.OPEN && probability != stage.probability())
                .map(probability -> new Estimate(next.pipeline(), next.stage(), probability))
                .ifPresent(estimates::add);
        return List.copyOf(estimates);
    }

    private static Outcome outcome(Stage stage) {
        return switch (stage.type()) {
            case OPEN -> Outcome.OPEN;
            case WON -> Outcome.WON;
            case LOST -> Outcome.LOST;
        };
    }

    static boolean isMoved(Opportunity before, Opportunity next) {
        return !before.pipeline().equals(next.pipeline()) || !before.stage().equals(next.stage());
    }

    static Optional<Stage> stage(Opportunity opportunity, Shape shape) {
        return shape.workflow(opportunity.pipeline()).flatMap(pipeline -> pipeline.stage(opportunity.stage()));
    }
}
