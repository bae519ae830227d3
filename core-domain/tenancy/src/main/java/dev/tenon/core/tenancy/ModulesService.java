package dev.tenon.core.tenancy;

import static dev.tenon.tenancy.TenancyPermissions.READ_PROFILE;
import static dev.tenon.tenancy.TenancyPermissions.SWITCH_MODULES;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.NotAdmitted;
import dev.tenon.kernel.TenantContext;
import dev.tenon.tenancy.ModuleRefusal;
import dev.tenon.tenancy.ModuleState;
import dev.tenon.tenancy.ModuleState.Activation;
import dev.tenon.tenancy.Modules;
import dev.tenon.tenancy.TenantModules;
import dev.tenon.tenancy.TenantRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The door to the firm's modules. The context's own may be some seconds old, so the registry is asked. */
final class ModulesService implements Modules {
    private static final int MOST_ATTEMPTS = 5;

    private final TenantRegistry registry;
    private final ModuleRules rules;
    private final ModuleSwitch switching;

    ModulesService(TenantRegistry registry, ModuleRules rules, ModuleSwitch switching) {
        this.registry = registry;
        this.rules = rules;
        this.switching = switching;
    }

    @Override
    public List<ModuleState> list(TenantContext tenant) {
        tenant.require(READ_PROFILE);
        var on = known(tenant).on();
        return rules.offered().needs().keySet().stream()
                .sorted(Comparator.comparing(ModuleId::name))
                .map(module -> state(module, on))
                .toList();
    }

    @Override
    public Decision<ModuleState, ModuleRefusal> activate(TenantContext tenant, ModuleId module) {
        return decided(tenant, module, Activation.ON);
    }

    @Override
    public Decision<ModuleState, ModuleRefusal> deactivate(TenantContext tenant, ModuleId module) {
        return decided(tenant, module, Activation.OFF);
    }

    private Decision<ModuleState, ModuleRefusal> decided(TenantContext tenant, ModuleId module, Activation wanted) {
        tenant.require(SWITCH_MODULES);
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var done = attempt(tenant, module, wanted);
            if (done.isPresent()) {
                return done.orElseThrow();
            }
        }
        return Decision.refuse(new ModuleRefusal.OthersSwitch());
    }

    /** Empty when somebody else switched a module meanwhile, so that it must be decided anew. */
    private Optional<Decision<ModuleState, ModuleRefusal>> attempt(
            TenantContext tenant, ModuleId module, Activation wanted) {
        var known = known(tenant);
        return switch (rules.decide(known.on(), module, wanted)) {
            case Decision.Refused<Set<ModuleId>, ModuleRefusal>(var refusal) -> Optional.of(Decision.refuse(refusal));
            case Decision.Accepted<Set<ModuleId>, ModuleRefusal>(var modules) ->
                isSo(tenant, module, wanted, known, modules.getFirst())
                        ? Optional.of(Decision.accept(state(module, modules.getFirst())))
                        : Optional.empty();
        };
    }

    private boolean isSo(
            TenantContext tenant, ModuleId module, Activation wanted, TenantModules known, Set<ModuleId> next) {
        return known.on().equals(next) || switching.to(tenant, module, wanted, known, next);
    }

    private TenantModules known(TenantContext tenant) {
        return registry.modules(tenant.tenant())
                .orElseThrow(() -> new NotAdmitted("Tenant " + tenant.tenant() + " is not active"));
    }

    private ModuleState state(ModuleId module, Set<ModuleId> on) {
        return new ModuleState(
                module,
                rules.offered().needs().getOrDefault(module, Set.of()),
                on.contains(module) ? Activation.ON : Activation.OFF);
    }
}
