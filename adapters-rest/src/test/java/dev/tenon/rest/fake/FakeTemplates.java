package dev.tenon.rest.fake;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.verticals.Difference;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Preview;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Templates;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalRefusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One template. A document that says {@code good} is; every other has a fault. */
public final class FakeTemplates implements Templates {
    private static final DocumentFault FAULT = new DocumentFault(
            TreePath.of("/workflows/sales/stages/won"), "duplicate-id", "Two elements are called won");

    @Override
    public List<Template> all(TenantContext tenant) {
        return List.of(template(20));
    }

    @Override
    public Optional<Template> find(TenantContext tenant, TemplateRef ref) {
        return Optional.of(template(20)).filter(template -> template.ref().equals(ref));
    }

    @Override
    public List<DocumentFault> validate(TenantContext tenant, byte[] document) {
        return isGood(document) ? List.of() : List.of(FAULT);
    }

    @Override
    public Decision<Difference, VerticalRefusal> diff(TenantContext tenant, byte[] document, TemplateRef against) {
        return Decision.accept(
                new Difference(TreePath.of("/name/en"), Optional.of(new Tree.Text("a")), Optional.empty()));
    }

    @Override
    public Decision<Preview, VerticalRefusal> preview(TenantContext tenant, byte[] document) {
        return Decision.accept(new Preview(0, Optional.empty(), List.of(), List.of(), List.of(FAULT)));
    }

    @Override
    public Decision<Template, VerticalRefusal> publish(TenantContext tenant, byte[] document) {
        return isGood(document)
                ? Decision.accept(template(0))
                : Decision.refuse(new VerticalRefusal.Invalid(List.of(FAULT)));
    }

    @Override
    public Decision<Template, VerticalRefusal> rollOut(TenantContext tenant, TemplateRef ref, int share) {
        return Decision.accept(template(share));
    }

    @Override
    public Decision<Template, VerticalRefusal> withdraw(TenantContext tenant, TemplateRef ref) {
        return Decision.refuse(new VerticalRefusal.UnknownTemplate(ref));
    }

    private static boolean isGood(byte[] document) {
        return new String(document, StandardCharsets.UTF_8).contains("good");
    }

    private static Template template(int share) {
        var document = new Document(FakeVerticals.TAKEN, Optional.empty(), Tree.Group.EMPTY);
        return new Template(
                document, Tree.Group.EMPTY, Map.of(), Instant.parse("2026-11-23T10:00:00Z"), share, Optional.empty());
    }
}
