package dev.tenon.core.verticals;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.FieldChange;
import dev.tenon.kernel.TenantContext;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Preview;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.StepRecord;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalRefusal.HoldsData;
import dev.tenon.verticals.VerticalRefusal.Invalid;
import dev.tenon.verticals.VerticalRefusal.Unsettled;
import dev.tenon.verticals.VerticalSession;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at what a plan would do, and does it. */
record StepDesk(Soundness soundness, Clock clock) {

    /** What the plan would do. */
    Preview preview(VerticalSession session, Plan plan) {
        var faults = Stream.concat(
                soundness.faults(plan.merged().body()).stream(),
                FieldKeeping.blocked(session, plan.before(), plan.merged().body()).stream()
                        .map(StepDesk::fault));
        return new Preview(
                plan.before().revision(),
                plan.template(),
                plan.changes(),
                plan.merged().conflicts(),
                faults.toList());
    }

    private static DocumentFault fault(HoldsData refusal) {
        return new DocumentFault(refusal.path(), refusal.code(), refusal.detail());
    }

    /** Makes the step, unless something is in its way. */
    Decision<Step, VerticalRefusal> take(TenantContext tenant, VerticalSession session, Plan plan) {
        return obstacle(session, plan)
                .<Decision<Step, VerticalRefusal>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(made(tenant, session, plan)));
    }

    private Optional<VerticalRefusal> obstacle(VerticalSession session, Plan plan) {
        if (!plan.merged().conflicts().isEmpty()) {
            return Optional.of(new Unsettled(plan.merged().conflicts()));
        }
        var faults = soundness.faults(plan.merged().body());
        return faults.isEmpty()
                ? FieldKeeping.blocked(session, plan.before(), plan.merged().body())
                        .map(VerticalRefusal.class::cast)
                : Optional.of(new Invalid(faults));
    }

    private Step made(TenantContext tenant, VerticalSession session, Plan plan) {
        var before = plan.before();
        var after =
                plan.after(FieldKeeping.archived(session, before, plan.merged().body()));
        var step = new Step(
                after.revision(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                tenant.actor().text(),
                plan.kind(),
                before.template(),
                after.template(),
                plan.undoes(),
                plan.changes().size());
        session.append(new StepRecord(step, before, after));
        session.audit(told(tenant, step));
        return step;
    }

    private static AuditEntry told(TenantContext tenant, Step step) {
        var action = "verticals.configuration." + step.kind().name().toLowerCase(Locale.ROOT);
        var subject = new Subject("configuration", tenant.tenant().toString(), step.revision());
        return new AuditEntry(action, subject, step.from().equals(step.to()) ? List.of() : List.of(template(step)));
    }

    private static FieldChange template(Step step) {
        return new FieldChange(
                "template", step.from().map(TemplateRef::toString), step.to().map(TemplateRef::toString));
    }
}
