package dev.tenon.core.verticals;

import static dev.tenon.verticals.VerticalPermissions.CONFIGURE;
import static dev.tenon.verticals.VerticalPermissions.READ;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Effective;
import dev.tenon.verticals.Preview;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalRefusal.Outdated;
import dev.tenon.verticals.VerticalStore;
import dev.tenon.verticals.Verticals;
import java.util.List;

/** The door to a firm's configuration. */
record VerticalsService(VerticalStore store, TemplateLibrary library, Wishes wishes, StepDesk desk)
        implements Verticals {

    @Override
    public Effective effective(TenantContext tenant) {
        tenant.require(READ);
        var configuration = store.within(tenant.because(Cause.NONE), session -> session.configuration());
        return new Effective(configuration, wishes.planner().origins(configuration));
    }

    @Override
    public List<TemplateRef> offered(TenantContext tenant) {
        tenant.require(READ);
        var now = store.within(tenant.because(Cause.NONE), session -> session.configuration());
        return library.all().stream()
                .filter(template -> Offers.reach(tenant.tenant(), now, template))
                .map(Template::ref)
                .toList();
    }

    @Override
    public List<Step> steps(TenantContext tenant) {
        tenant.require(READ);
        return store.within(tenant.because(Cause.NONE), session -> session.steps());
    }

    @Override
    public Decision<Preview, VerticalRefusal> previewAdoption(
            TenantContext tenant, TemplateRef template, Resolution resolution) {
        return previewed(tenant, wishes.adoption(tenant, template, resolution));
    }

    @Override
    public Decision<Step, VerticalRefusal> adopt(
            TenantContext tenant, long revision, TemplateRef template, Resolution resolution) {
        return taken(tenant, revision, wishes.adoption(tenant, template, resolution));
    }

    @Override
    public Decision<Preview, VerticalRefusal> previewEdits(TenantContext tenant, Edits edits) {
        return previewed(tenant, wishes.edits(edits));
    }

    @Override
    public Decision<Step, VerticalRefusal> edit(TenantContext tenant, long revision, Edits edits) {
        return taken(tenant, revision, wishes.edits(edits));
    }

    @Override
    public Decision<Preview, VerticalRefusal> previewUndo(TenantContext tenant, long step, Resolution resolution) {
        return previewed(tenant, wishes.undo(step, resolution));
    }

    @Override
    public Decision<Step, VerticalRefusal> undo(TenantContext tenant, long revision, long step, Resolution resolution) {
        return taken(tenant, revision, wishes.undo(step, resolution));
    }

    private Decision<Preview, VerticalRefusal> previewed(TenantContext tenant, Wish wish) {
        tenant.require(READ);
        return store.within(tenant.because(Cause.NONE), session -> switch (wish.plan(
                session, session.configuration())) {
            case Decision.Accepted<Plan, VerticalRefusal>(var plan) ->
                Decision.accept(desk.preview(session, plan.getFirst()));
            case Decision.Refused<Plan, VerticalRefusal>(var refusal) -> Decision.refuse(refusal);
        });
    }

    private Decision<Step, VerticalRefusal> taken(TenantContext tenant, long revision, Wish wish) {
        tenant.require(CONFIGURE);
        return store.within(tenant, session -> {
            var now = session.configuration();
            if (now.revision() != revision) {
                return Decision.refuse(new Outdated(now.revision()));
            }
            return switch (wish.plan(session, now)) {
                case Decision.Accepted<Plan, VerticalRefusal>(var plan) -> desk.take(tenant, session, plan.getFirst());
                case Decision.Refused<Plan, VerticalRefusal>(var refusal) -> Decision.refuse(refusal);
            };
        });
    }
}
