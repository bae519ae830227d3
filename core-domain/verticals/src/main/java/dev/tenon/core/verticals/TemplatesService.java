package dev.tenon.core.verticals;

import static dev.tenon.verticals.VerticalPermissions.PUBLISH;
import static dev.tenon.verticals.VerticalPermissions.READ;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.verticals.Difference;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Preview;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Templates;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalRefusal.Invalid;
import dev.tenon.verticals.VerticalRefusal.UnknownTemplate;
import dev.tenon.verticals.VerticalStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The door to the templates. */
record TemplatesService(VerticalStore store, Drafts drafts, Shelf shelf, Planner planner, StepDesk desk)
        implements Templates {

    @Override
    public List<Template> all(TenantContext tenant) {
        tenant.require(READ);
        return shelf.library().all();
    }

    @Override
    public Optional<Template> find(TenantContext tenant, TemplateRef ref) {
        tenant.require(READ);
        return shelf.library().find(ref);
    }

    @Override
    public List<DocumentFault> validate(TenantContext tenant, byte[] document) {
        tenant.require(PUBLISH);
        return switch (drafts.draft(document)) {
            case Decision.Refused<Draft, VerticalRefusal>(Invalid(var faults)) -> faults;
            case Decision.Refused<Draft, VerticalRefusal>(var refusal) -> taken(refusal);
            case Decision.Accepted<Draft, VerticalRefusal>(var draft) ->
                shelf.published(draft.getFirst().document())
                        .map(TemplatesService::taken)
                        .orElse(List.of());
        };
    }

    private static List<DocumentFault> taken(Decision<Template, VerticalRefusal> published) {
        return switch (published) {
            case Decision.Refused<Template, VerticalRefusal>(var refusal) -> taken(refusal);
            case Decision.Accepted<Template, VerticalRefusal> _ -> List.of();
        };
    }

    private static List<DocumentFault> taken(VerticalRefusal refusal) {
        return List.of(new DocumentFault(TreePath.of("/version"), refusal.code(), refusal.detail()));
    }

    @Override
    public Decision<Difference, VerticalRefusal> diff(TenantContext tenant, byte[] document, TemplateRef against) {
        tenant.require(PUBLISH);
        return drafted(
                document,
                draft -> shelf.library()
                        .find(against)
                        .<Decision<Difference, VerticalRefusal>>map(found -> new Decision.Accepted<>(
                                Comparison.of(found.resolved(), draft.resolved().body())))
                        .orElseGet(() -> Decision.refuse(new UnknownTemplate(against))));
    }

    @Override
    public Decision<Preview, VerticalRefusal> preview(TenantContext tenant, byte[] document) {
        tenant.require(PUBLISH);
        return drafted(
                document,
                draft -> store.within(tenant.because(Cause.NONE), session -> {
                    var plan = planner.adoption(
                            session.configuration(),
                            draft.document().ref(),
                            draft.resolved().body(),
                            Resolution.NONE);
                    return Decision.accept(desk.preview(session, plan));
                }));
    }

    @Override
    public Decision<Template, VerticalRefusal> publish(TenantContext tenant, byte[] document) {
        tenant.require(PUBLISH);
        return switch (drafts.read(document)) {
            case Decision.Refused<Document, VerticalRefusal>(var refusal) -> Decision.refuse(refusal);
            case Decision.Accepted<Document, VerticalRefusal>(var read) -> published(tenant, read.getFirst());
        };
    }

    /** What is published already is not asked again whether it could be: its parent may be withdrawn by now. */
    private Decision<Template, VerticalRefusal> published(TenantContext tenant, Document document) {
        return shelf.published(document).orElseGet(() -> switch (drafts.draft(document)) {
            case Decision.Refused<Draft, VerticalRefusal>(var refusal) -> Decision.refuse(refusal);
            case Decision.Accepted<Draft, VerticalRefusal>(var draft) -> shelf.publish(tenant, draft.getFirst());
        });
    }

    @Override
    public Decision<Template, VerticalRefusal> rollOut(TenantContext tenant, TemplateRef ref, int share) {
        tenant.require(PUBLISH);
        return shelf.rollOut(tenant, ref, share);
    }

    @Override
    public Decision<Template, VerticalRefusal> withdraw(TenantContext tenant, TemplateRef ref) {
        tenant.require(PUBLISH);
        return shelf.withdraw(tenant, ref);
    }

    private <T> Decision<T, VerticalRefusal> drafted(
            byte[] document, Function<Draft, Decision<T, VerticalRefusal>> action) {
        return switch (drafts.draft(document)) {
            case Decision.Refused<Draft, VerticalRefusal>(var refusal) -> Decision.refuse(refusal);
            case Decision.Accepted<Draft, VerticalRefusal>(var draft) -> action.apply(draft.getFirst());
        };
    }
}
