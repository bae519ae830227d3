package dev.tenon.rest.verticals;

import dev.tenon.rest.problem.FieldError;
import dev.tenon.rest.problem.Problem.Contradiction;
import dev.tenon.verticals.Resolution.Side;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.TemplateRef;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Templates and configurations as JSON. */
final class VerticalJson {

    private VerticalJson() {}

    /**
     * How the firm's system is shaped.
     *
     * @param template as {@code id@version}; left out before the firm took any
     * @param edits what the firm changed of it, by path
     * @param origins where each value comes from, by path: a template, or {@code tenant}; only where they are asked for
     */
    public record ConfigurationView(
            long revision,
            Optional<String> template,
            JsonValue body,
            List<EditView> edits,
            JsonValue archived,
            Optional<Map<String, String>> origins) {}

    /**
     * What stands at a path instead.
     *
     * @param value left out where what stood there is taken away
     */
    public record EditView(String path, Optional<JsonValue> value) {}

    /** What the firm wants to be otherwise. */
    public record EditsWanted(List<EditView> edits) {}

    /**
     * Which template the firm wants, and who is right where both sides changed the same place.
     *
     * @param template as {@code id@version}
     */
    public record AdoptionWanted(String template, Optional<List<Settled>> settled, Optional<Side> otherwise) {}

    /** Who is right where both sides changed the same place. */
    public record UndoWanted(Optional<List<Settled>> settled, Optional<Side> otherwise) {}

    /** Who is right at a path and below it. */
    public record Settled(String path, Side side) {}

    /**
     * What a step would do.
     *
     * @param revision the configuration that it was made for; send it as If-Match
     * @param errors why the outcome would not be valid
     */
    public record PreviewView(
            long revision,
            Optional<String> template,
            List<DifferenceView> changes,
            List<Contradiction> conflicts,
            List<FieldError> errors) {}

    /** A place that differs. */
    public record DifferenceView(String path, Optional<JsonValue> before, Optional<JsonValue> after) {}

    /** Places that differ, by path. */
    public record DifferenceList(List<DifferenceView> items) {}

    /** The templates that the firm may take. */
    public record OfferedList(List<String> items) {}

    /** The steps, the latest first. */
    public record StepList(List<StepView> items) {}

    /**
     * One change of the configuration.
     *
     * @param revision that it made, by which it is named
     * @param from the template before it, as {@code id@version}
     * @param to the template after it
     * @param undoes the step that it took back
     * @param changes how many places became others
     */
    public record StepView(
            long revision,
            Instant at,
            String actor,
            Step.Kind kind,
            Optional<String> from,
            Optional<String> to,
            Optional<Long> undoes,
            int changes) {

        static StepView of(Step step) {
            return new StepView(
                    step.revision(),
                    step.at(),
                    step.actor(),
                    step.kind(),
                    step.from().map(TemplateRef::toString),
                    step.to().map(TemplateRef::toString),
                    step.undoes(),
                    step.changes());
        }
    }

    /**
     * A published template without its content.
     *
     * @param parent at its exact version, as {@code id@version}
     * @param share to how many in a hundred of the firms that have an older version it is offered
     * @param withdrawn since when nobody takes it any more
     */
    public record TemplateSummary(
            String template,
            Optional<String> parent,
            JsonValue name,
            Instant publishedAt,
            int share,
            Optional<Instant> withdrawn) {}

    /** Every published template. */
    public record TemplateList(List<TemplateSummary> items) {}

    /**
     * A published template.
     *
     * @param document as its author wrote it, without id, version and parent
     * @param resolved laid over its parents
     */
    public record TemplateView(TemplateSummary template, JsonValue document, JsonValue resolved) {}

    /** Everything that is wrong with a document; nothing, if it could be published. */
    public record Validation(List<FieldError> errors) {}

    /**
     * To how many of the firms that have an older version it is offered.
     *
     * @param share in a hundred
     */
    public record RollOut(int share) {}
}
