package dev.tenon.kernel;

/** The module is switched off for the tenant: to its users it is not there. */
public final class ModuleNotActive extends Fault {
    private static final long serialVersionUID = 1L;

    public ModuleNotActive(ModuleId module) {
        super("module-not-active", "The module " + module + " is not active for this tenant");
    }
}
