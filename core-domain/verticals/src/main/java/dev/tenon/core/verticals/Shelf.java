package dev.tenon.core.verticals;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.TenantContext;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalRefusal.AlreadyPublished;
import dev.tenon.verticals.VerticalRefusal.Invalid;
import dev.tenon.verticals.VerticalRefusal.UnknownTemplate;
import dev.tenon.verticals.VerticalStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Changes the library. It belongs to no tenant, so it is not in the author's transaction: the author's audit log is told first, and a crash in between
 * leaves a change that is told and not made, which can be made again.
 */
record Shelf(VerticalStore store, TemplateLibrary library, Clock clock) {
    private static final int WHOLE = 100;

    /** Whether the document is published, or why it never will be; empty when there is none of its id and version. */
    Optional<Decision<Template, VerticalRefusal>> published(Document document) {
        return library.find(document.ref())
                .map(found -> found.document().equals(document)
                        ? Decision.accept(found)
                        : Decision.refuse(new AlreadyPublished(document.ref())));
    }

    /** Adds the draft, unless somebody else was faster. */
    Decision<Template, VerticalRefusal> publish(TenantContext tenant, Draft draft) {
        tell(tenant, "published", draft.document().ref());
        library.add(draft.published(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return published(draft.document()).orElseThrow();
    }

    /** Offers a template that was not withdrawn to this share of the firms. */
    Decision<Template, VerticalRefusal> rollOut(TenantContext tenant, TemplateRef ref, int share) {
        if (share < 0 || share > WHOLE) {
            return Decision.refuse(new Invalid(List.of(
                    new DocumentFault(TreePath.of("/share"), "out-of-range", "A share is 0 to 100 in a hundred"))));
        }
        return library.find(ref).filter(found -> found.withdrawn().isEmpty()).isEmpty()
                ? Decision.refuse(new UnknownTemplate(ref))
                : changed(tenant, "rolled-out", ref, () -> library.rollOut(ref, share));
    }

    /** Takes a template back. */
    Decision<Template, VerticalRefusal> withdraw(TenantContext tenant, TemplateRef ref) {
        return library.find(ref).isEmpty()
                ? Decision.refuse(new UnknownTemplate(ref))
                : changed(
                        tenant,
                        "withdrawn",
                        ref,
                        () -> library.withdraw(ref, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private Decision<Template, VerticalRefusal> changed(
            TenantContext tenant, String action, TemplateRef ref, Runnable change) {
        tell(tenant, action, ref);
        change.run();
        return Decision.accept(library.find(ref).orElseThrow());
    }

    private void tell(TenantContext tenant, String action, TemplateRef ref) {
        store.within(tenant, session -> {
            session.audit(AuditEntry.of("verticals.template." + action, new Subject("template", ref.toString(), 0)));
            return Done.DONE;
        });
    }
}
