package dev.tenon.rest.crm;

import dev.tenon.crm.Activity;
import dev.tenon.crm.NextActivity;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.shape.Stay;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is told of opportunities beyond their fields, as JSON. */
final class OpportunityJson {

    private OpportunityJson() {}

    /**
     * A stage in which it was.
     *
     * @param until left out while it is there
     * @param movedBy who brought it there, such as {@code user:...}
     */
    public record StayView(String pipeline, String stage, Instant since, Optional<Instant> until, String movedBy) {

        static StayView of(Stay stay) {
            return new StayView(
                    stay.workflow(),
                    stay.stage(),
                    stay.since(),
                    stay.until(),
                    stay.movedBy().text());
        }
    }

    /**
     * What is to be done next.
     *
     * @param activity left out when nothing is
     */
    public record NextActivityView(Optional<DueActivityView> activity) {}

    /**
     * An activity that is due.
     *
     * @param late whether its time has passed
     */
    public record DueActivityView(
            UUID id,
            Activity.Kind kind,
            String subject,
            Optional<Instant> dueAt,
            Optional<UserId> assignee,
            boolean late) {

        static DueActivityView of(NextActivity next) {
            var activity = next.activity();
            return new DueActivityView(
                    activity.id().value(),
                    activity.kind(),
                    activity.subject(),
                    activity.dueAt(),
                    activity.assignee(),
                    next.late());
        }
    }
}
