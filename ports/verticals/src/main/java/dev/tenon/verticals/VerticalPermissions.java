package dev.tenon.verticals;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import java.util.Set;

/** The module's name and the permissions that its driving ports require. The module is active in every tenant. */
public final class VerticalPermissions {
    /** The module. */
    public static final ModuleId MODULE = new ModuleId("verticals");
    /** See the firm's configuration and the templates. */
    public static final Permission READ = new Permission("verticals.configuration.read");
    /** Change the firm's configuration. */
    public static final Permission CONFIGURE = new Permission("verticals.configuration.edit");
    /** Publish templates for every firm of the installation. Held in the operator's own firm, and by whom the operator gave it. */
    public static final Permission PUBLISH = new Permission("verticals.template.publish");

    /** What people may be given. */
    public static final Set<Permission> ALL = Set.of(READ, CONFIGURE, PUBLISH);

    private VerticalPermissions() {}
}
