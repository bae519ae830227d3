package dev.tenon.reporting;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import java.util.Set;

/** The module's name and the permissions that its driving port requires. */
public final class ReportingPermissions {
    /** The module. */
    public static final ModuleId MODULE = new ModuleId("reporting");
    /** See figures. */
    public static final Permission READ_FIGURES = new Permission("reporting.figure.read");
    /** Compare the figures with the journal. */
    public static final Permission RECONCILE = new Permission("reporting.figure.reconcile");
    /** Put figures that differ from the journal right. */
    public static final Permission REBUILD = new Permission("reporting.figure.rebuild");
    /** Add to the figures what an event changes; the module's own service account alone has it. */
    public static final Permission RECORD_FACTS = new Permission("reporting.fact.record");
    /** What people may be given. */
    public static final Set<Permission> ALL = Set.of(READ_FIGURES, RECONCILE, REBUILD);

    private ReportingPermissions() {}
}
