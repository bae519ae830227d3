package dev.tenon.rest.crm;

import dev.tenon.crm.Opportunities;
import dev.tenon.crm.Opportunity;
import dev.tenon.kernel.Page;
import dev.tenon.rest.crm.OpportunityJson.StayView;
import dev.tenon.rest.json.Items;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where opportunities were. */
@Path("/crm/opportunities/{id}/stages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
public class OpportunityStagesResource {
    private static final String OPPORTUNITY = Opportunity.TYPE.name();

    @Inject
    Opportunities opportunities;

    @Inject
    Caller caller;

    /** From its first stage to where it is. */
    @GET
    @Operation(summary = "List the stages in which an opportunity was, from the first, with its time in each")
    public Items<StayView> stages(@PathParam("id") String id) {
        var opportunity = Answers.id(() -> new Opportunity.Id(UUID.fromString(id)), OPPORTUNITY);
        var stays =
                Optional.of(opportunities.stages(caller.tenant(), opportunity)).filter(known -> !known.isEmpty());
        return Items.of(new Page<>(Answers.found(stays, OPPORTUNITY), Optional.empty()), StayView::of);
    }
}
