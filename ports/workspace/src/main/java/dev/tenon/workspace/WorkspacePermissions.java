package dev.tenon.workspace;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import java.util.Set;

/**
 * The module's name and the permissions that its driving ports require, each together with the permission to read the entity that it is about. The
 * module is active in every tenant. Files need no permission but those of their record's entity.
 */
public final class WorkspacePermissions {
    /** The module. */
    public static final ModuleId MODULE = new ModuleId("workspace");
    /** See and use the own views and the shared ones. */
    public static final Permission READ_VIEWS = new Permission("workspace.view.read");
    /** Save views, change and delete the own. */
    public static final Permission EDIT_VIEWS = new Permission("workspace.view.edit");
    /** Change and delete what others share. */
    public static final Permission ADMINISTER_VIEWS = new Permission("workspace.view.administer");
    /** Everything above. */
    public static final Set<Permission> ALL = Set.of(READ_VIEWS, EDIT_VIEWS, ADMINISTER_VIEWS);

    private WorkspacePermissions() {}
}
