package dev.tenon.rest.workspace;

import dev.tenon.kernel.Decision;
import dev.tenon.rest.json.Items;
import dev.tenon.rest.json.PageQuery;
import dev.tenon.rest.json.Query;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.problem.IfMatch;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.Keyed;
import dev.tenon.rest.workspace.ViewJson.NewView;
import dev.tenon.rest.workspace.ViewJson.ViewChange;
import dev.tenon.rest.workspace.ViewJson.ViewView;
import dev.tenon.workspace.SavedView;
import dev.tenon.workspace.ViewRefusal;
import dev.tenon.workspace.Views;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The views of lists that people saved. */
@Path("/workspace/views")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saved views")
public class ViewsResource {

    private static final String VIEW = "view";

    @Inject
    Views views;

    @Inject
    Caller caller;

    /** A page of the views of an entity. */
    @GET
    @Operation(
            summary = "List the views of an entity by name",
            description = "Your own, and those that others share. A list is shown as a view says by view=<id>.")
    public Items<ViewView> list(
            @QueryParam("entity")
                    @DefaultValue("")
                    @Parameter(required = true, description = "Whose list they are of, such as crm.company")
                    String entity,
            @BeanParam PageQuery page) {
        var named = Query.required("entity", entity, String.class);
        return Items.of(views.list(caller.tenant(), named, page.request()), ViewView::of);
    }

    /** Saves a view. */
    @POST
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(summary = "Save a view")
    @APIResponseSchema(value = ViewView.class, responseCode = "201")
    public Response create(NewView body, @Context UriInfo address) {
        var view = accepted(views.create(caller.tenant(), body.entity(), body.settings()));
        var location =
                address.getAbsolutePathBuilder().path(view.id().toString()).build();
        return versioned(Response.created(location), view);
    }

    /** One view; its version is the entity tag. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Get a view")
    @APIResponseSchema(ViewView.class)
    public Response get(@PathParam("id") String id) {
        return versioned(Response.ok(), Answers.found(views.find(caller.tenant(), id(id)), VIEW));
    }

    /** Changes a view against the version that the caller saw. */
    @PUT
    @Path("/{id}")
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(
            summary = "Change a view",
            description = "If-Match holds the ETag of the version that the change is made against.")
    @APIResponseSchema(ViewView.class)
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String ifMatch,
            ViewChange body) {
        var decision = views.change(caller.tenant(), id(id), version(ifMatch), body.settings());
        return versioned(Response.ok(), accepted(decision));
    }

    /** Deletes a view in the version that the caller saw. */
    @DELETE
    @Path("/{id}")
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(summary = "Delete a view", description = "If-Match holds the ETag of the version that is deleted.")
    public Response delete(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String ifMatch) {
        accepted(views.delete(caller.tenant(), id(id), version(ifMatch)));
        return Response.noContent().build();
    }

    private static SavedView accepted(Decision<SavedView, ViewRefusal> decision) {
        return Answers.only(Answers.accepted(decision, Refusals::of), SavedView.class);
    }

    private static Response versioned(Response.ResponseBuilder response, SavedView view) {
        return response.entity(ViewView.of(view))
                .tag(new EntityTag(Long.toString(view.stamp().version())))
                .build();
    }

    private static long version(String ifMatch) {
        return IfMatch.version(ifMatch, VIEW, "outdated");
    }

    private static SavedView.Id id(String text) {
        return Answers.id(() -> new SavedView.Id(UUID.fromString(text)), VIEW);
    }
}
