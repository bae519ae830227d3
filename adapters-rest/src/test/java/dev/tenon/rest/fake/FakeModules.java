package dev.tenon.rest.fake;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantContext;
import dev.tenon.tenancy.ModuleRefusal;
import dev.tenon.tenancy.ModuleRefusal.NeededByOthers;
import dev.tenon.tenancy.ModuleRefusal.UnknownModule;
import dev.tenon.tenancy.ModuleState;
import dev.tenon.tenancy.ModuleState.Activation;
import dev.tenon.tenancy.Modules;
import java.util.List;
import java.util.Set;

/** Invoicing is on and needed by Reporting, which is off; there is no other module. */
public final class FakeModules implements Modules {
    private static final ModuleId INVOICING = new ModuleId("invoicing");
    private static final ModuleId REPORTING = new ModuleId("reporting");

    @Override
    public List<ModuleState> list(TenantContext tenant) {
        return List.of(new ModuleState(INVOICING, Set.of(), Activation.ON), reporting(Activation.OFF));
    }

    @Override
    public Decision<ModuleState, ModuleRefusal> activate(TenantContext tenant, ModuleId module) {
        return module.equals(REPORTING)
                ? Decision.accept(reporting(Activation.ON))
                : Decision.refuse(new UnknownModule(module));
    }

    @Override
    public Decision<ModuleState, ModuleRefusal> deactivate(TenantContext tenant, ModuleId module) {
        return module.equals(REPORTING)
                ? Decision.accept(reporting(Activation.OFF))
                : Decision.refuse(new NeededByOthers(module, Set.of(REPORTING)));
    }

    private static ModuleState reporting(Activation activation) {
        return new ModuleState(REPORTING, Set.of(INVOICING), activation);
    }
}
