package dev.tenon.tenancy;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Refusal;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a module was not switched. */
public sealed interface ModuleRefusal extends Refusal {

    /** The installation does not offer it. */
    record UnknownModule(ModuleId module) implements ModuleRefusal {
        @Override
        public String code() {
            return "unknown-module";
        }

        @Override
        public String detail() {
            return "This installation has no module " + module;
        }
    }

    /** It cannot be on without others, which are off. */
    record NeedsOthers(ModuleId module, Set<ModuleId> missing) implements ModuleRefusal {
        public NeedsOthers {
            missing = Set.copyOf(missing);
        }

        @Override
        public String code() {
            return "module-needs-others";
        }

        @Override
        public String detail() {
            return "Module " + module + " needs " + names(missing) + "; switch that on first";
        }
    }

    /** Others that are on cannot do without it. */
    record NeededByOthers(ModuleId module, Set<ModuleId> needing) implements ModuleRefusal {
        public NeededByOthers {
            needing = Set.copyOf(needing);
        }

        @Override
        public String code() {
            return "module-needed";
        }

        @Override
        public String detail() {
            return "Module " + module + " is needed by " + names(needing) + "; switch that off first";
        }
    }

    /** It is on in every firm. */
    record AlwaysOn(ModuleId module) implements ModuleRefusal {
        @Override
        public String code() {
            return "module-always-on";
        }

        @Override
        public String detail() {
            return "Module " + module + " cannot be switched off";
        }
    }

    /** Others keep switching the firm's modules at the same moment. */
    record OthersSwitch() implements ModuleRefusal {
        @Override
        public String code() {
            return "modules-changing";
        }

        @Override
        public String detail() {
            return "Others are switching modules of the firm at this moment; try again";
        }
    }

    private static String names(Collection<ModuleId> modules) {
        return modules.stream().map(ModuleId::name).sorted().collect(Collectors.joining(", "));
    }
}
