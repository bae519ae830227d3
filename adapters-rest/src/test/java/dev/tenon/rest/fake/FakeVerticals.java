package dev.tenon.rest.fake;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Conflict;
import dev.tenon.verticals.Difference;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Effective;
import dev.tenon.verticals.Origin;
import dev.tenon.verticals.Preview;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.Verticals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A firm at revision 3 of {@code shops@1.0.0}; taking {@code shops@2.0.0} has a conflict, which must be settled. */
public final class FakeVerticals implements Verticals {
    /** What the firm has. */
    public static final TemplateRef TAKEN = TemplateRef.of("shops@1.0.0");

    /** What was asked, in order. */
    public final List<Object> asked = new ArrayList<>();

    private static final TreePath PLACE = TreePath.of("/name/en");
    private static final Conflict CONFLICT =
            new Conflict(PLACE, Optional.of(new Tree.Text("a")), Optional.of(new Tree.Text("b")), Optional.empty());

    @Override
    public Effective effective(TenantContext tenant) {
        var edits = new Edits(new TreeMap<>(Map.of(PLACE, Optional.of(new Tree.Text("b")))));
        var configuration = new Configuration(3, Optional.of(TAKEN), edits, Tree.Group.EMPTY, Tree.Listing.EMPTY);
        return new Effective(
                configuration,
                Map.of(PLACE, new Origin.FromTenant(), TreePath.of("/modules/crm"), new Origin.FromTemplate(TAKEN)));
    }

    @Override
    public List<TemplateRef> offered(TenantContext tenant) {
        return List.of(TAKEN);
    }

    @Override
    public List<Step> steps(TenantContext tenant) {
        return List.of(step(3));
    }

    @Override
    public Decision<Preview, VerticalRefusal> previewAdoption(
            TenantContext tenant, TemplateRef template, Resolution resolution) {
        asked.add(resolution);
        return template.id().equals("shops")
                ? Decision.accept(new Preview(
                        3,
                        Optional.of(template),
                        List.of(new Difference(PLACE, Optional.empty(), Optional.of(new Tree.Text("b")))),
                        List.of(CONFLICT),
                        List.of(new DocumentFault(PLACE, "missing", "is missing"))))
                : Decision.refuse(new VerticalRefusal.UnknownTemplate(template));
    }

    @Override
    public Decision<Step, VerticalRefusal> adopt(
            TenantContext tenant, long revision, TemplateRef template, Resolution resolution) {
        if (revision != 3) {
            return Decision.refuse(new VerticalRefusal.Outdated(3));
        }
        return resolution.equals(Resolution.NONE)
                ? Decision.refuse(new VerticalRefusal.Unsettled(List.of(CONFLICT)))
                : Decision.accept(step(4));
    }

    @Override
    public Decision<Preview, VerticalRefusal> previewEdits(TenantContext tenant, Edits edits) {
        asked.add(edits);
        return Decision.accept(new Preview(3, Optional.empty(), List.of(), List.of(), List.of()));
    }

    @Override
    public Decision<Step, VerticalRefusal> edit(TenantContext tenant, long revision, Edits edits) {
        asked.add(edits);
        return edits.byPath().containsKey(TreePath.of("/held"))
                ? Decision.refuse(new VerticalRefusal.HoldsData(TreePath.of("/held"), Optional.empty()))
                : Decision.accept(step(4));
    }

    @Override
    public Decision<Preview, VerticalRefusal> previewUndo(TenantContext tenant, long step, Resolution resolution) {
        return Decision.refuse(new VerticalRefusal.NothingToUndo(step));
    }

    @Override
    public Decision<Step, VerticalRefusal> undo(TenantContext tenant, long revision, long step, Resolution resolution) {
        asked.add(resolution);
        return Decision.accept(step(4));
    }

    private static Step step(long revision) {
        return new Step(
                revision,
                Instant.parse("2026-11-23T10:00:00Z"),
                "user:x",
                Step.Kind.ADOPTED,
                Optional.empty(),
                Optional.of(TAKEN),
                Optional.empty(),
                2);
    }
}
