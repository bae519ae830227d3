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
    private static final Set<String> PERSONAL_OF_FILES = Set.of("name");

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

    /** The file was attached. */
    public static AuditEntry attached(AttachedFile file) {
        return entry("attached", file, Differences.ofNew(file));
    }

    /** The file is gone. */
    public static AuditEntry deleted(AttachedFile file) {
        return entry("deleted", file, Differences.ofGone(file));
    }

    private static AuditEntry entry(String what, AttachedFile file, List<FieldChange> changes) {
        var subject = new Subject("file", file.id().toString(), 0);
        return new AuditEntry("workspace.file." + what, subject, changes).masking(PERSONAL_OF_FILES);
    }
}
