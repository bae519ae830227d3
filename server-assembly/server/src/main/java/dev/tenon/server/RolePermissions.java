package dev.tenon.server;

import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.kernel.Permission;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.TenancyPermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each ready-made role may do, over all modules of this assembly. */
final class RolePermissions {
    private static final Set<Permission> EVERYTHING =
            joined(TenancyPermissions.ALL, InvoicingPermissions.ALL, ReportingPermissions.ALL);

    private RolePermissions() {}

    static Map<Role, Set<Permission>> all() {
        return Arrays.stream(Role.values()).collect(Collectors.toMap(Function.identity(), RolePermissions::of));
    }

    private static Set<Permission> of(Role role) {
        return switch (role) {
            case OWNER -> EVERYTHING;
            case ACCOUNTANT -> without(TenancyPermissions.SWITCH_MODULES);
            case AUDITOR ->
                Set.of(
                        TenancyPermissions.READ_PROFILE,
                        TenancyPermissions.READ_AUDIT,
                        InvoicingPermissions.READ_DOCUMENTS,
                        InvoicingPermissions.READ_CUSTOMERS,
                        InvoicingPermissions.READ_BOOKS,
                        ReportingPermissions.READ_FIGURES,
                        ReportingPermissions.RECONCILE);
        };
    }

    private static Set<Permission> without(Permission owners) {
        return EVERYTHING.stream()
                .filter(permission -> !permission.equals(owners))
                .collect(Collectors.toUnmodifiableSet());
    }

    @SafeVarargs
    private static Set<Permission> joined(Set<Permission>... sets) {
        var all = new HashSet<Permission>();
        Arrays.stream(sets).forEach(all::addAll);
        return Set.copyOf(all);
    }
}
