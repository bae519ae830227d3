package dev.tenon.workspace;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.Differences;
import dev.tenon.kernel.FieldChange;
import java.util.List;
import java.util.Set;

/** What the audit log is told of a workspace. Names and the values of filters may tell of persons and are masked. */
public final class WorkspaceAudit {
    private static final Set<String> PERSONAL = Set.of("settings.name", "settings.filters.values");

    private WorkspaceAudit() {}

    /** The view was saved. */
    public static AuditEntry created(SavedView view) {
        return entry("created", view, Differences.ofNew(view));
    }

    /** The view was replaced by its next version. */
    public static AuditEntry changed(SavedView former, SavedView next) {
        return entry("changed", next, Differences.between(former, next));
    }

    /** The view is gone. */
    public static AuditEntry deleted(SavedView view) {
        return entry("deleted", view, Differences.ofGone(view));
    }

    private static AuditEntry entry(String what, SavedView view, List<FieldChange> changes) {
        var subject = new Subject("view", view.id().toString(), view.stamp().version());
        return new AuditEntry("workspace.view." + what, subject, changes).masking(PERSONAL);
    }
}
