package dev.tenon.rest.crm;

import dev.tenon.crm.Opportunities;
import dev.tenon.crm.Opportunity;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.rest.crm.OpportunityJson.DueActivityView;
import dev.tenon.rest.crm.OpportunityJson.NextActivityView;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be done about opportunities. */
@Path("/crm/opportunities/{id}/next-activity")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
public class NextActivityResource {
    private static final String OPPORTUNITY = Opportunity.TYPE.name();

    @Inject
    Opportunities opportunities;

    @Inject
    EntityCatalog catalog;

    @Inject
    Caller caller;

    /** The activity that is due first of those that are not done. */
    @GET
    @Operation(summary = "Get the activity that is due first for an opportunity, and whether it is late")
    public NextActivityView next(@PathParam("id") String id) {
        var opportunity = Answers.id(() -> new Opportunity.Id(UUID.fromString(id)), OPPORTUNITY);
        Answers.found(catalog.of(Opportunity.TYPE).find(caller.tenant(), opportunity.value()), OPPORTUNITY);
        return new NextActivityView(
                opportunities.nextActivity(caller.tenant(), opportunity).map(DueActivityView::of));
    }
}
