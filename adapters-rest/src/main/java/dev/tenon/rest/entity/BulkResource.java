package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityCatalog.Entry;
import dev.tenon.rest.entity.BulkJson.BulkAnswer;
import dev.tenon.rest.entity.BulkJson.BulkChanges;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.Keyed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Several changes of declared entry, all or none. */
@Path("/{module}/{plural}/bulk")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

    @Inject
    EntityCatalog catalog;

    @Inject
    Caller caller;

    /** Makes them together. */
    @POST
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(summary = "Make several changes together or none", hidden = true)
    public BulkAnswer make(@PathParam("module") String module, @PathParam("plural") String plural, BulkChanges body) {
        return make(Addressed.of(catalog, module, plural), body);
    }

    private <E extends Record & Entity> BulkAnswer make(Entry<E> entry, BulkChanges body) {
        var decision = entry.entities().bulk(caller.tenant(), body.of(entry.type(caller.tenant())));
        var view = EntityView.whole(entry.type());
        return new BulkAnswer(
                Answers.accepted(decision, Refusals::of).stream().map(view::of).toList());
    }
}
