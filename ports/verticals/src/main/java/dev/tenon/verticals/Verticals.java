package dev.tenon.verticals;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import java.util.List;

/**
 * Driving port: the configuration of one firm. Reading needs {@link VerticalPermissions#READ}, changing {@link VerticalPermissions#CONFIGURE}. Nothing that
 * the firm has is ever deleted by a change: a field that is gone is archived with its values, and comes back with them.
 *
 * <p>Each change names the revision that it was made for and is one transaction.
 */
public interface Verticals {

    /** What holds, and where each value comes from. */
    Effective effective(TenantContext tenant);

    /** The templates that the firm may take, by id and version; of later versions of its own those that are rolled out to it. */
    List<TemplateRef> offered(TenantContext tenant);

    /** The steps so far, the latest first. */
    List<Step> steps(TenantContext tenant);

    /** What taking the template, or coming to this version of it, would do. */
    Decision<Preview, VerticalRefusal> previewAdoption(
            TenantContext tenant, TemplateRef template, Resolution resolution);

    /**
     * Takes a template, or another version of it: the three-way merge of what the firm took (base), has (ours) and takes (theirs). A firm that takes
     * its first one merges over nothing; one that takes another template merges over the one that it took. Only what is {@link #offered} is taken.
     */
    Decision<Step, VerticalRefusal> adopt(
            TenantContext tenant, long revision, TemplateRef template, Resolution resolution);

    /** What the edits would do. */
    Decision<Preview, VerticalRefusal> previewEdits(TenantContext tenant, Edits edits);

    /** Lays edits over what holds. A path that is named loses the edits at and below it that were made before. */
    Decision<Step, VerticalRefusal> edit(TenantContext tenant, long revision, Edits edits);

    /** What undoing the step would do. */
    Decision<Preview, VerticalRefusal> previewUndo(TenantContext tenant, long step, Resolution resolution);

    /** Takes a step back: the merge of what it made (base), what holds (ours) and what was before it (theirs). */
    Decision<Step, VerticalRefusal> undo(TenantContext tenant, long revision, long step, Resolution resolution);
}
