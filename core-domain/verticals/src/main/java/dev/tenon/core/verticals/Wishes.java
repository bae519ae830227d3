package dev.tenon.core.verticals;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.StepRecord;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalRefusal.Invalid;
import dev.tenon.verticals.VerticalRefusal.NothingToUndo;
import dev.tenon.verticals.VerticalRefusal.UnknownTemplate;
import dev.tenon.verticals.VerticalSession;
import java.util.List;
import java.util.Optional;

/** What can be wished for. */
record Wishes(Planner planner) {

    /** A template that the firm may take. */
    Wish adoption(TenantContext tenant, TemplateRef template, Resolution resolution) {
        return (_, now) -> planner.library()
                .find(template)
                .filter(found -> Offers.reach(tenant.tenant(), now, found))
                .map(found -> planned(planner.adoption(now, template, found.resolved(), resolution)))
                .orElseGet(() -> Decision.refuse(new UnknownTemplate(template)));
    }

    /** Other values in some places. */
    Wish edits(Edits edits) {
        return (_, now) -> {
            var faults = Editing.faults(now.body(), edits);
            return faults.isEmpty() ? planned(planner.edits(now, edits)) : Decision.refuse(new Invalid(faults));
        };
    }

    /** A former step taken back. */
    Wish undo(long step, Resolution resolution) {
        return (session, now) -> undoable(session, step)
                .map(record -> planned(planner.undo(now, record, resolution)))
                .orElseGet(() -> Decision.refuse(new NothingToUndo(step)));
    }

    private static Decision<Plan, VerticalRefusal> planned(Plan plan) {
        return Decision.accept(plan);
    }

    private static Optional<StepRecord> undoable(VerticalSession session, long revision) {
        return isUndone(session.steps(), revision) ? Optional.empty() : session.step(revision);
    }

    /** Unless the undoing was undone itself. */
    private static boolean isUndone(List<Step> steps, long revision) {
        return steps.stream()
                .filter(step -> step.undoes().equals(Optional.of(revision)))
                .anyMatch(step -> !isUndone(steps, step.revision()));
    }
}
