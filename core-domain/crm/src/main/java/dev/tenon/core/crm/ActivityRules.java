package dev.tenon.core.crm;

import dev.tenon.core.kernel.Entailed;
import dev.tenon.core.kernel.EntityRules;
import dev.tenon.core.kernel.Pointer;
import dev.tenon.crm.Activity;
import dev.tenon.crm.event.ActivityCompleted;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.shape.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is right of activities, and what the other modules are told of them. */
final class ActivityRules implements EntityRules<Activity> {
    private static final Pattern ENTITY = Pattern.compile("[a-z][a-z0-9]*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @Override
    public List<FieldFault> check(Activity next, Shape shape) {
        var named = !next.entity().isEmpty() || next.record().isPresent();
        return named && !ENTITY.matcher(next.entity()).matches()
                ? List.of(new FieldFault("entity", "not-an-entity", "must name an entity such as crm.company"))
                : List.of();
    }

    @Override
    public List<Pointer> pointers(Activity next) {
        return next.record().stream()
                .map(record -> new Pointer("record", next.entity(), record.value()))
                .toList();
    }

    /** A note is done when it is written. */
    @Override
    public FieldValues following(Happened<Activity> proposed, FieldValues given, Shape shape) {
        return proposed instanceof Happened.Created<Activity>(var note)
                        && note.kind() == Activity.Kind.NOTE
                        && note.doneAt().isEmpty()
                ? FieldValues.of(Map.of("doneAt", Optional.of(note.stamp().createdAt())))
                : FieldValues.NONE;
    }

    @Override
    public List<Entailed<?>> entailed(Happened<Activity> happened, Shape shape) {
        return Entries.ofActivity(happened);
    }

    @Override
    public List<PublishedEvent> announce(Happened<Activity> happened) {
        return switch (happened) {
            case Happened.Created<Activity>(var activity) -> completed(activity);
            case Happened.Updated<Activity>(var before, var next) ->
                before.doneAt().isPresent() ? List.of() : completed(next);
            case Happened.Deleted<Activity> _ -> List.of();
        };
    }

    static String name(Activity.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<PublishedEvent> completed(Activity activity) {
        return activity.doneAt().stream()
                .<PublishedEvent>map(done -> completed(activity, done))
                .toList();
    }

    private static ActivityCompleted completed(Activity activity, Instant doneAt) {
        return new ActivityCompleted(
                activity.id().value(),
                activity.stamp().version(),
                name(activity.kind()),
                activity.subject(),
                activity.entity(),
                activity.record().map(RecordId::value),
                activity.assignee().map(UserId::value),
                activity.dueAt(),
                doneAt);
    }
}
