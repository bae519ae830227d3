package dev.tenon.reporting;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;

/** What the audit log is told of figures. That events add to them is not told: the journal has the events. */
public final class ReportingAudit {
    /** They were taken away, to be computed anew. */
    public static final AuditEntry CLEARED =
            AuditEntry.of("reporting.figures.rebuilt", new Subject("figures", "all", 0));

    private ReportingAudit() {}
}
