package dev.tenon.tenancy;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantContext;
import java.util.List;

/**
 * Driving port: which of the installation's modules a firm works with. Switching is harmless to repeat and claims no cause. It is in the audit log
 * before it happens, so that no switch is missing there; one that was cut off in between happens when it is asked for again.
 *
 * <p>A module that was switched on catches up what it missed as soon as every node knows of it. One that was switched off keeps what
 * it has, and no longer admits anybody within seconds. The other modules are told of both ({@link dev.tenon.tenancy.event.TenancyEvent}).
 */
public interface Modules {

    /** Every module that the installation offers, by its name. */
    List<ModuleState> list(TenantContext tenant);

    /** Switches a module on; accepted with its state. One that is on stays so. */
    Decision<ModuleState, ModuleRefusal> activate(TenantContext tenant, ModuleId module);

    /** Switches a module off; accepted with its state. One that is off stays so. */
    Decision<ModuleState, ModuleRefusal> deactivate(TenantContext tenant, ModuleId module);
}
