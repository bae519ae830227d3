package dev.tenon.rest.verticals;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Version;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.verticals.VerticalJson.DifferenceList;
import dev.tenon.rest.verticals.VerticalJson.PreviewView;
import dev.tenon.rest.verticals.VerticalJson.RollOut;
import dev.tenon.rest.verticals.VerticalJson.TemplateList;
import dev.tenon.rest.verticals.VerticalJson.TemplateSummary;
import dev.tenon.rest.verticals.VerticalJson.TemplateView;
import dev.tenon.rest.verticals.VerticalJson.Validation;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.Preview;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Templates;
import dev.tenon.verticals.VerticalRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The templates of the installation: read by whoever may see the configuration, written by authors. */
@Path("/verticals/templates")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Templates")
public class TemplatesResource {

    @Inject
    Templates templates;

    @Inject
    Views views;

    @Inject
    Refusals refusals;

    @Inject
    Caller caller;

    /** Every published template. */
    @GET
    @Operation(summary = "List the published templates by id and version")
    public TemplateList list() {
        return new TemplateList(
                templates.all(caller.tenant()).stream().map(views::summary).toList());
    }

    /** One template. */
    @GET
    @Path("/{template}/{version}")
    @Operation(summary = "Get a template as it was written, and as it is with its parents")
    public TemplateView get(@PathParam("template") String template, @PathParam("version") String version) {
        return views.whole(Answers.found(templates.find(caller.tenant(), ref(template, version)), "template"));
    }

    /** The JSON Schema of documents. */
    @GET
    @Path("/schema")
    @Produces("application/schema+json")
    @Operation(summary = "Get the JSON Schema of templates", description = "Draft 2020-12.")
    public byte[] schema() {
        try (var schema = DocumentFormat.class.getResourceAsStream("vertical.schema.json")) {
            return Objects.requireNonNull(schema).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The schema of templates cannot be read", e);
        }
    }

    /** Publishes a document. */
    @POST
    @Operation(
            summary = "Publish a template",
            description =
                    "It never changes afterwards. Firms that have an older version are offered it as it is rolled out.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponseSchema(value = TemplateSummary.class, responseCode = "201")
    public Response publish(InputStream body) {
        var published = accepted(templates.publish(caller.tenant(), bytes(body)));
        return Response.status(Response.Status.CREATED)
                .entity(views.summary(published))
                .build();
    }

    /** Everything that is wrong with a document. */
    @POST
    @Path("/validate")
    @Operation(summary = "Say everything that is wrong with a template", description = "Changes nothing.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Validation validate(InputStream body) {
        return new Validation(Views.errors(templates.validate(caller.tenant(), bytes(body))));
    }

    /** What a document would do to the caller's own firm. */
    @POST
    @Path("/preview")
    @Operation(summary = "Preview an unpublished template on the caller's own firm", description = "Changes nothing.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public PreviewView preview(InputStream body) {
        var decision = templates.preview(caller.tenant(), bytes(body));
        return views.of(Answers.only(Answers.accepted(decision, refusals::of), Preview.class));
    }

    /** Where a document differs from a published one. */
    @POST
    @Path("/diff")
    @Operation(
            summary = "Compare an unpublished template with a published one",
            description = "Both with their parents. Changes nothing.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public DifferenceList diff(@QueryParam("against") @DefaultValue("") String against, InputStream body) {
        var decision = templates.diff(caller.tenant(), bytes(body), against(against));
        return new DifferenceList(
                Answers.accepted(decision, refusals::of).stream().map(views::of).toList());
    }

    /** Offers a version to a share of the firms. */
    @POST
    @Path("/{template}/{version}/roll-out")
    @Operation(
            summary = "Offer a version to a share of the firms that have an older one",
            description = "A firm that was offered it stays so when the share grows.")
    public TemplateSummary rollOut(
            @PathParam("template") String template, @PathParam("version") String version, RollOut body) {
        if (body.share() < 0 || body.share() > 100) {
            throw new ProblemException(Problem.invalid("share", "must be from 0 to 100"));
        }
        return views.summary(accepted(templates.rollOut(caller.tenant(), ref(template, version), body.share())));
    }

    /** Takes a version back. */
    @POST
    @Path("/{template}/{version}/withdraw")
    @Operation(summary = "Withdraw a version", description = "Nobody takes it any more; whoever has it keeps it.")
    public TemplateSummary withdraw(@PathParam("template") String template, @PathParam("version") String version) {
        return views.summary(accepted(templates.withdraw(caller.tenant(), ref(template, version))));
    }

    private Template accepted(Decision<Template, VerticalRefusal> decision) {
        return Answers.only(Answers.accepted(decision, refusals::of), Template.class);
    }

    private static TemplateRef ref(String template, String version) {
        return Answers.id(() -> new TemplateRef(template, Version.of(version)), "template");
    }

    private static TemplateRef against(String text) {
        try {
            return TemplateRef.of(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.invalid("against", "must be a template as id@version"), e);
        }
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("A body that is held in memory cannot be read", e);
        }
    }
}
