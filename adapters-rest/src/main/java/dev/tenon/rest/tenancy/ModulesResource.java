package dev.tenon.rest.tenancy;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.ModuleId;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.security.Caller;
import dev.tenon.tenancy.ModuleRefusal;
import dev.tenon.tenancy.ModuleState;
import dev.tenon.tenancy.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The modules that the caller's firm works with. */
@Path("/tenant/modules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Firm")
public class ModulesResource {

    @Inject
    Modules modules;

    @Inject
    Caller caller;

    /** Every module that can be on. */
    @GET
    @Operation(summary = "List the modules, whether each is on, and what it needs")
    public ModuleList list() {
        return new ModuleList(
                modules.list(caller.tenant()).stream().map(ModuleView::of).toList());
    }

    /** Switches a module on. */
    @PUT
    @Path("/{module}")
    @Operation(summary = "Switch a module on", description = "It catches up what it missed within half a minute.")
    public ModuleView activate(@PathParam("module") String module) {
        return answer(modules.activate(caller.tenant(), id(module)));
    }

    /** Switches a module off. */
    @DELETE
    @Path("/{module}")
    @Operation(summary = "Switch a module off", description = "What it has stays, and is there when it is on again.")
    public ModuleView deactivate(@PathParam("module") String module) {
        return answer(modules.deactivate(caller.tenant(), id(module)));
    }

    private static ModuleId id(String module) {
        return Answers.id(() -> new ModuleId(module), "module");
    }

    private static ModuleView answer(Decision<ModuleState, ModuleRefusal> decision) {
        return ModuleView.of(Answers.only(Answers.accepted(decision, ModulesResource::refused), ModuleState.class));
    }

    static Problem refused(ModuleRefusal refusal) {
        return switch (refusal) {
            case ModuleRefusal.UnknownModule _ -> Problem.notThere("module");
            case ModuleRefusal.NeedsOthers _,
                    ModuleRefusal.NeededByOthers _,
                    ModuleRefusal.AlwaysOn _,
                    ModuleRefusal.OthersSwitch _ -> Problem.of(409, refusal.code(), refusal.detail());
        };
    }

    /** All of them. */
    public record ModuleList(List<ModuleView> items) {}

    /**
     * A module as the firm has it.
     *
     * @param needs the modules without which it cannot be on
     */
    public record ModuleView(String module, boolean active, List<String> needs) {

        static ModuleView of(ModuleState state) {
            return new ModuleView(
                    state.module().name(),
                    switch (state.activation()) {
                        case ON -> true;
                        case OFF -> false;
                    },
                    state.needs().stream().map(ModuleId::name).sorted().toList());
        }
    }
}
