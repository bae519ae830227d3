package dev.tenon.core.crm;

import dev.tenon.core.kernel.Entailed;
import dev.tenon.crm.Activity;
import dev.tenon.crm.Company;
import dev.tenon.crm.Opportunity;
import dev.tenon.crm.TimelineEntry;
import dev.tenon.crm.TimelineEntry.What;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.entity.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the timeline shows of CRM's own. */
final class Entries {

    private Entries() {}

    /** The stage that an opportunity reached, for its company. */
    static List<Entailed<?>> of(Happened<Opportunity> happened) {
        return switch (happened) {
            case Happened.Created<Opportunity>(var opportunity) -> List.of(reached(opportunity));
            case Happened.Updated<Opportunity>(var before, var next) ->
                StageFields.isMoved(before, next) ? List.of(reached(next)) : List.of();
            case Happened.Deleted<Opportunity> _ -> List.of();
        };
    }

    /** An activity on a company that was done. */
    static List<Entailed<?>> ofActivity(Happened<Activity> happened) {
        return switch (happened) {
            case Happened.Created<Activity>(var activity) -> done(activity).toList();
            case Happened.Updated<Activity>(var before, var next) ->
                before.doneAt().isPresent() ? List.of() : done(next).toList();
            case Happened.Deleted<Activity> _ -> List.of();
        };
    }

    private static Entailed<?> reached(Opportunity opportunity) {
        return new Entailed<>(
                TimelineEntry.TYPE,
                FieldValues.of(Map.of(
                        "record",
                        new RecordId(opportunity.company().value()),
                        "at",
                        opportunity.stamp().changedAt(),
                        "what",
                        What.STAGE_REACHED,
                        "about",
                        new RecordId(opportunity.id().value()),
                        "subject",
                        opportunity.name(),
                        "detail",
                        opportunity.stage(),
                        "amount",
                        opportunity.amount())));
    }

    private static Stream<Entailed<?>> done(Activity activity) {
        return activity.entity().equals(Company.TYPE.qualifiedName())
                ? activity.record().flatMap(record -> done(activity, record)).stream()
                : Stream.empty();
    }

    private static Optional<Entailed<?>> done(Activity activity, RecordId record) {
        return activity.doneAt()
                .map(at -> new Entailed<>(
                        TimelineEntry.TYPE,
                        FieldValues.of(Map.of(
                                "record",
                                record,
                                "at",
                                at,
                                "what",
                                What.ACTIVITY_DONE,
                                "about",
                                new RecordId(activity.id().value()),
                                "subject",
                                activity.subject(),
                                "detail",
                                ActivityRules.name(activity.kind())))));
    }
}
