package dev.tenon.server;

import dev.tenon.crm.Company;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.TenancyPermissions;
import dev.tenon.verticals.VerticalPermissions;
import dev.tenon.workspace.WorkspacePermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each ready-made role may do, over all modules of an assembly. Of declared entities it is said by module and action. */
final class RolePermissions {
    private static final ModuleId CRM = Company.TYPE.module();
    private static final Set<Permission> OWN_VIEWS =
            Set.of(WorkspacePermissions.READ_VIEWS, WorkspacePermissions.EDIT_VIEWS);

    private final List<EntityType<?>> declared;

    private RolePermissions(List<EntityType<?>> declared) {
        this.declared = declared;
    }

    /** The permissions by role, where these entities are declared. */
    static Map<Role, Set<Permission>> over(List<EntityType<?>> declared) {
        var permissions = new RolePermissions(declared);
        return Arrays.stream(Role.values()).collect(Collectors.toMap(Function.identity(), permissions::of));
    }

    private Set<Permission> of(Role role) {
        return switch (role) {
            case OWNER ->
                joined(
                        TenancyPermissions.ALL,
                        Set.of(VerticalPermissions.READ, VerticalPermissions.CONFIGURE),
                        InvoicingPermissions.ALL,
                        ReportingPermissions.ALL,
                        WorkspacePermissions.ALL,
                        everywhere(Action.READ, Action.EDIT, Action.DELETE));
            case SALES ->
                joined(
                        Set.of(
                                TenancyPermissions.READ_PROFILE,
                                VerticalPermissions.READ,
                                InvoicingPermissions.READ_CUSTOMERS,
                                InvoicingPermissions.READ_DOCUMENTS),
                        OWN_VIEWS,
                        in(CRM, Action.READ, Action.EDIT, Action.DELETE));
            case ACCOUNTANT ->
                joined(
                        Set.of(TenancyPermissions.READ_PROFILE, VerticalPermissions.READ),
                        InvoicingPermissions.ALL,
                        ReportingPermissions.ALL,
                        OWN_VIEWS,
                        in(CRM, Action.READ));
            case AUDITOR ->
                joined(
                        Set.of(
                                TenancyPermissions.READ_PROFILE,
                                TenancyPermissions.READ_AUDIT,
                                VerticalPermissions.READ,
                                InvoicingPermissions.READ_DOCUMENTS,
                                InvoicingPermissions.READ_CUSTOMERS,
                                InvoicingPermissions.READ_BOOKS,
                                ReportingPermissions.READ_FIGURES,
                                ReportingPermissions.RECONCILE,
                                WorkspacePermissions.READ_VIEWS),
                        everywhere(Action.READ));
            case AUTHOR ->
                Set.of(TenancyPermissions.READ_PROFILE, VerticalPermissions.READ, VerticalPermissions.PUBLISH);
        };
    }

    private Set<Permission> everywhere(Action... actions) {
        return permissions(declared, actions);
    }

    private Set<Permission> in(ModuleId module, Action... actions) {
        return permissions(
                declared.stream().filter(type -> type.module().equals(module)).toList(), actions);
    }

    private static Set<Permission> permissions(List<EntityType<?>> types, Action... actions) {
        return types.stream()
                .flatMap(type -> Arrays.stream(actions).map(type::permission))
                .collect(Collectors.toUnmodifiableSet());
    }

    @SafeVarargs
    private static Set<Permission> joined(Set<Permission>... sets) {
        var all = new HashSet<Permission>();
        Arrays.stream(sets).forEach(all::addAll);
        return Set.copyOf(all);
    }
}
