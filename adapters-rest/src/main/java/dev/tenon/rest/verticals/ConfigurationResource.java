package dev.tenon.rest.verticals;

import dev.tenon.kernel.Decision;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.problem.IfMatch;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.Keyed;
import dev.tenon.rest.verticals.VerticalJson.AdoptionWanted;
import dev.tenon.rest.verticals.VerticalJson.ConfigurationView;
import dev.tenon.rest.verticals.VerticalJson.EditsWanted;
import dev.tenon.rest.verticals.VerticalJson.OfferedList;
import dev.tenon.rest.verticals.VerticalJson.PreviewView;
import dev.tenon.rest.verticals.VerticalJson.StepList;
import dev.tenon.rest.verticals.VerticalJson.StepView;
import dev.tenon.rest.verticals.VerticalJson.UndoWanted;
import dev.tenon.verticals.Preview;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.Verticals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the firm's system is shaped. Its revision is the entity tag; each change names the one that it was made for. */
@Path("/verticals/configuration")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Configuration")
public class ConfigurationResource {

    @Inject
    Verticals verticals;

    @Inject
    Views views;

    @Inject
    Refusals refusals;

    @Inject
    Caller caller;

    /** What holds. */
    @GET
    @Operation(
            summary = "Get the configuration",
            description = "With origins=true also where each value comes from: a template at its version, or the firm.")
    @APIResponseSchema(ConfigurationView.class)
    public Response get(@QueryParam("origins") @DefaultValue("false") String origins) {
        var effective = verticals.effective(caller.tenant());
        var told =
                origins.equals("true") ? Optional.of(Views.origins(effective)) : Optional.<Map<String, String>>empty();
        return Response.ok(views.of(effective, told))
                .tag(tag(effective.configuration().revision()))
                .build();
    }

    /** Lays edits over what holds. */
    @PATCH
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(
            summary = "Edit the configuration",
            description = "Each edit puts a value at a path, or takes away what stands there when it has no value.")
    @APIResponseSchema(StepView.class)
    public Response edit(@HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String ifMatch, EditsWanted body) {
        return stepped(verticals.edit(caller.tenant(), revision(ifMatch), views.edits(body.edits())));
    }

    /** What edits would do. */
    @POST
    @Path("/preview-edits")
    @Operation(summary = "Preview edits of the configuration", description = "Changes nothing.")
    public PreviewView previewEdits(EditsWanted body) {
        return previewed(verticals.previewEdits(caller.tenant(), views.edits(body.edits())));
    }

    /** The templates that the firm may take. */
    @GET
    @Path("/offered")
    @Operation(summary = "List the templates that the firm may take")
    public OfferedList offered() {
        return new OfferedList(verticals.offered(caller.tenant()).stream()
                .map(TemplateRef::toString)
                .toList());
    }

    /** What taking a template would do. */
    @POST
    @Path("/preview")
    @Operation(
            summary = "Preview a template, or another version of it",
            description = "Changes nothing. Lists every place that would become another, and each that both sides"
                    + " changed with base, ours and theirs.")
    public PreviewView preview(AdoptionWanted body) {
        var resolution = Views.resolution(body.settled(), body.otherwise());
        return previewed(verticals.previewAdoption(caller.tenant(), template(body.template()), resolution));
    }

    /** Takes a template. */
    @POST
    @Path("/adopt")
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(
            summary = "Take a template, or another version of it",
            description =
                    "One transaction; nothing that the firm has is deleted. Conflicts that are not settled refuse it.")
    @APIResponseSchema(StepView.class)
    public Response adopt(@HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String ifMatch, AdoptionWanted body) {
        var resolution = Views.resolution(body.settled(), body.otherwise());
        return stepped(verticals.adopt(caller.tenant(), revision(ifMatch), template(body.template()), resolution));
    }

    /** The steps so far. */
    @GET
    @Path("/steps")
    @Operation(summary = "List the steps that led to the configuration, the latest first")
    public StepList steps() {
        return new StepList(
                verticals.steps(caller.tenant()).stream().map(StepView::of).toList());
    }

    /** What undoing a step would do. */
    @POST
    @Path("/steps/{revision}/preview-undo")
    @Operation(summary = "Preview taking a step back", description = "Changes nothing.")
    public PreviewView previewUndo(@PathParam("revision") String revision, UndoWanted body) {
        var resolution = Views.resolution(body.settled(), body.otherwise());
        return previewed(verticals.previewUndo(caller.tenant(), step(revision), resolution));
    }

    /** Takes a step back. */
    @POST
    @Path("/steps/{revision}/undo")
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(
            summary = "Take a step back",
            description =
                    "Exact when nothing was edited since; else the merge of what the step made, what holds, and what"
                            + " was before it.")
    @APIResponseSchema(StepView.class)
    public Response undo(
            @PathParam("revision") String revision,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String ifMatch,
            UndoWanted body) {
        var resolution = Views.resolution(body.settled(), body.otherwise());
        return stepped(verticals.undo(caller.tenant(), revision(ifMatch), step(revision), resolution));
    }

    private PreviewView previewed(Decision<Preview, VerticalRefusal> decision) {
        return views.of(Answers.only(Answers.accepted(decision, refusals::of), Preview.class));
    }

    private Response stepped(Decision<Step, VerticalRefusal> decision) {
        var step = Answers.only(Answers.accepted(decision, refusals::of), Step.class);
        return Response.ok(StepView.of(step)).tag(tag(step.revision())).build();
    }

    private static EntityTag tag(long revision) {
        return new EntityTag(Long.toString(revision));
    }

    private static long revision(String ifMatch) {
        return IfMatch.version(ifMatch, "configuration", "outdated");
    }

    private static long step(String text) {
        return Answers.id(() -> Long.parseLong(text), "step");
    }

    private static TemplateRef template(String text) {
        return Answers.id(() -> TemplateRef.of(text), "template");
    }
}
