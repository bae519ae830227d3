package dev.tenon.rest.crm;

import dev.tenon.crm.ConvertLead;
import dev.tenon.crm.Lead;
import dev.tenon.crm.Leads;
import dev.tenon.rest.crm.LeadJson.ConvertedLeadView;
import dev.tenon.rest.crm.LeadJson.LeadConversion;
import dev.tenon.rest.crm.LeadJson.NewProspect;
import dev.tenon.rest.entity.Refusals;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.problem.IfMatch;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.Keyed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leads that become what they were hoped to become. */
@Path("/crm/leads/{id}/convert")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadConversionResource {
    private static final String LEAD = Lead.TYPE.name();

    @Inject
    Leads leads;

    @Inject
    Caller caller;

    /** Makes a company, a contact and an opportunity of a lead, or takes those that are known. */
    @POST
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(
            summary = "Convert a lead to a company, a contact and an opportunity",
            description = "All of them or nothing. A company or a person that is known already is taken and not made"
                    + " again. If-Match holds the ETag of the lead.")
    @APIResponseSchema(ConvertedLeadView.class)
    public Response convert(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String ifMatch,
            LeadConversion body) {
        var lead = Answers.id(() -> new Lead.Id(UUID.fromString(id)), LEAD);
        var version = IfMatch.version(ifMatch, LEAD, "outdated");
        var command =
                new ConvertLead(lead, version, body.into(), body.opportunity().map(NewProspect::prospect));
        var converted =
                Answers.only(Answers.accepted(leads.convert(caller.tenant(), command), Refusals::of), Lead.class);
        return Response.ok(ConvertedLeadView.of(converted))
                .tag(new EntityTag(Long.toString(converted.stamp().version())))
                .build();
    }
}
