package dev.tenon.crm;

import dev.tenon.kernel.Permission;

/** The permissions of CRM beside those of its declared entities. */
public final class CrmPermissions {
    /** Note what other modules tell of companies; the module's own service account alone has it. */
    public static final Permission FOLLOW_BOOKS = new Permission("crm.timeline.follow");

    private CrmPermissions() {}
}
