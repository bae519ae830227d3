package dev.tenon.rest.entity;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.ModuleNotActive;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.rest.entity.MetaJson.EntityMeta;
import dev.tenon.rest.entity.MetaJson.MetaView;
import dev.tenon.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is declared of the entry, for programs that work with any of them. */
@Path("/meta")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Metadata")
public class MetaResource {

    @Inject
    EntityCatalog catalog;

    @Inject
    Caller caller;

    /** All entities of the firm's modules. */
    @GET
    @Operation(summary = "Describe the firm's modules, their entities and what the caller may do")
    public MetaView all() {
        var tenant = caller.tenant();
        return new MetaView(
                tenant.modules().stream().map(ModuleId::name).sorted().toList(),
                catalog.all().stream()
                        .filter(entry -> tenant.modules().contains(entry.type().module()))
                        .map(entry -> Metadata.of(tenant, entry.type(tenant)))
                        .toList());
    }

    /** One of them. */
    @GET
    @Path("/{module}/{plural}")
    @Operation(summary = "Describe an entity and what the caller may do")
    public EntityMeta one(@PathParam("module") String module, @PathParam("plural") String plural) {
        var entry = Addressed.of(catalog, module, plural);
        var type = entry.type();
        if (!caller.tenant().modules().contains(type.module())) {
            throw new ModuleNotActive(type.module());
        }
        return Metadata.of(caller.tenant(), entry.type(caller.tenant()));
    }
}
