package dev.tenon.verticals;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import java.util.List;
import java.util.Optional;

/**
 * Driving port: the templates of the installation. Reading needs {@link VerticalPermissions#READ}, everything else {@link VerticalPermissions#PUBLISH}.
 * A new version reaches the firms without a deployment.
 */
public interface Templates {

    /** Every published template, by id and version. */
    List<Template> all(TenantContext tenant);

    /** The template; empty when there is none. */
    Optional<Template> find(TenantContext tenant, TemplateRef ref);

    /** Everything that is wrong with a document; nothing, if it could be published. */
    List<DocumentFault> validate(TenantContext tenant, byte[] document);

    /** Where the document, resolved, differs from a published template. */
    Decision<Difference, VerticalRefusal> diff(TenantContext tenant, byte[] document, TemplateRef against);

    /** What taking the document would do to the firm of this tenant context, before it is published. */
    Decision<Preview, VerticalRefusal> preview(TenantContext tenant, byte[] document);

    /** Publishes a document, to nobody yet that has an older version; the same again is the same. */
    Decision<Template, VerticalRefusal> publish(TenantContext tenant, byte[] document);

    /** Offers a version to this share of the firms that have an older one. A firm that was offered it stays so when the share grows. */
    Decision<Template, VerticalRefusal> rollOut(TenantContext tenant, TemplateRef ref, int share);

    /** Takes a version back: nobody takes it any more, and whoever has it keeps it. */
    Decision<Template, VerticalRefusal> withdraw(TenantContext tenant, TemplateRef ref);
}
