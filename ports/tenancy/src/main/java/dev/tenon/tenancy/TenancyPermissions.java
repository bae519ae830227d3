package dev.tenon.tenancy;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import java.util.Set;

/** The module's name and the permissions that its driving port requires. The module is active in every tenant. */
public final class TenancyPermissions {
    /** The module. */
    public static final ModuleId MODULE = new ModuleId("tenancy");
    /** See the firm's profile. */
    public static final Permission READ_PROFILE = new Permission("tenancy.profile.read");
    /** See the audit log and verify it. */
    public static final Permission READ_AUDIT = new Permission("tenancy.audit.read");
    /** Switch modules on and off. */
    public static final Permission SWITCH_MODULES = new Permission("tenancy.module.switch");
    /** Everything above. */
    public static final Set<Permission> ALL = Set.of(READ_PROFILE, READ_AUDIT, SWITCH_MODULES);

    private TenancyPermissions() {}
}
