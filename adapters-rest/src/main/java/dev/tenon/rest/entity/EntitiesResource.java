package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityCatalog.Entry;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.rest.json.FieldsReader;
import dev.tenon.rest.json.Items;
import dev.tenon.rest.json.PageQuery;
import dev.tenon.rest.json.Properties;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.problem.IfMatch;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.Keyed;
import dev.tenon.workspace.Views;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The declared entities one by one and by pages. Addresses that a resource of their own serves never come here. */
@Path("/{module}/{plural}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EntitiesResource {

    @Inject
    EntityCatalog catalog;

    @Inject
    Views views;

    @Inject
    Caller caller;

    /** A page of them. */
    @GET
    @Operation(summary = "List declared entities", hidden = true)
    public Items<Properties> list(
            @PathParam("module") String module,
            @PathParam("plural") String plural,
            @BeanParam PageQuery page,
            @Context UriInfo address) {
        return list(Addressed.of(catalog, module, plural), page, address);
    }

    /** Makes one. */
    @POST
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(summary = "Create a declared entity", hidden = true)
    public Response create(
            @PathParam("module") String module,
            @PathParam("plural") String plural,
            InputStream body,
            @Context UriInfo address) {
        return create(Addressed.of(catalog, module, plural), body, address);
    }

    /** One of them; its version is the entity tag. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Get a declared entity", hidden = true)
    public Response get(
            @PathParam("module") String module, @PathParam("plural") String plural, @PathParam("id") String id) {
        return get(Addressed.of(catalog, module, plural), id);
    }

    /** Changes the named fields of one against the version that the caller saw. */
    @PATCH
    @Path("/{id}")
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(summary = "Change a declared entity", hidden = true)
    public Response change(
            @PathParam("module") String module,
            @PathParam("plural") String plural,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String ifMatch,
            InputStream body) {
        return change(Addressed.of(catalog, module, plural), id, ifMatch, body);
    }

    /** Deletes one in the version that the caller saw. */
    @DELETE
    @Path("/{id}")
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(summary = "Delete a declared entity", hidden = true)
    public Response delete(
            @PathParam("module") String module,
            @PathParam("plural") String plural,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String ifMatch) {
        return delete(Addressed.of(catalog, module, plural), id, ifMatch);
    }

    private <E extends Record & Entity> Items<Properties> list(Entry<E> entry, PageQuery page, UriInfo address) {
        var type = shaped(entry);
        var parameters = ViewParameters.of(views, caller.tenant(), type, address.getQueryParameters());
        var view = EntityView.of(
                type, Optional.ofNullable(parameters.getFirst("fields")).orElse(""));
        var query = ListQuery.of(type, parameters);
        return Items.of(entry.entities().list(caller.tenant(), query, page.request()), view::of);
    }

    private <E extends Record & Entity> Response create(Entry<E> entry, InputStream body, UriInfo address) {
        var values = FieldsReader.body(shaped(entry), body);
        var made = Answers.accepted(entry.entities().create(caller.tenant(), values), Refusals::of)
                .getFirst();
        var location = address.getAbsolutePathBuilder()
                .path(made.id().value().toString())
                .build();
        return versioned(Response.created(location), entry, made);
    }

    private <E extends Record & Entity> Response get(Entry<E> entry, String id) {
        var found = entry.entities().find(caller.tenant(), id(entry, id));
        return versioned(Response.ok(), entry, Answers.found(found, entry.type().name()));
    }

    private <E extends Record & Entity> Response change(Entry<E> entry, String id, String ifMatch, InputStream body) {
        var version = version(entry, ifMatch);
        var values = FieldsReader.body(shaped(entry), body);
        var decision = entry.entities().update(caller.tenant(), id(entry, id), version, values);
        return versioned(
                Response.ok(), entry, Answers.accepted(decision, Refusals::of).getFirst());
    }

    private <E extends Record & Entity> Response delete(Entry<E> entry, String id, String ifMatch) {
        var decision = entry.entities().delete(caller.tenant(), id(entry, id), version(entry, ifMatch));
        Answers.accepted(decision, Refusals::of);
        return Response.noContent().build();
    }

    private static <E extends Record & Entity> Response versioned(
            Response.ResponseBuilder response, Entry<E> entry, E entity) {
        return response.entity(EntityView.whole(entry.type()).of(entity))
                .tag(new EntityTag(Long.toString(entity.stamp().version())))
                .build();
    }

    /** With the fields of the firm's own. */
    private <E extends Record & Entity> EntityType<E> shaped(Entry<E> entry) {
        return entry.type(caller.tenant());
    }

    private static UUID id(Entry<?> entry, String text) {
        return Answers.id(() -> UUID.fromString(text), entry.type().name());
    }

    private static long version(Entry<?> entry, String ifMatch) {
        return IfMatch.version(ifMatch, entry.type().name(), "outdated");
    }
}
