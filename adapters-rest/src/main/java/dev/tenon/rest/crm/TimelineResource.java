package dev.tenon.rest.crm;

import dev.tenon.crm.Company;
import dev.tenon.crm.Timeline;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.rest.json.Items;
import dev.tenon.rest.json.PageQuery;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to companies. */
@Path("/crm/companies/{id}/timeline")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companies")
public class TimelineResource {
    private static final String COMPANY = Company.TYPE.name();

    @Inject
    Timeline timeline;

    @Inject
    EntityCatalog catalog;

    @Inject
    Caller caller;

    /** Activities that were done, stages of opportunities, and what other modules told. */
    @GET
    @Operation(summary = "List what happened to a company, the newest first")
    public Items<TimelineEntryView> list(@PathParam("id") String id, @BeanParam PageQuery page) {
        var company = Answers.id(() -> new Company.Id(UUID.fromString(id)), COMPANY);
        Answers.found(catalog.of(Company.TYPE).find(caller.tenant(), company.value()), COMPANY);
        return Items.of(timeline.of(caller.tenant(), company, page.request()), TimelineEntryView::of);
    }
}
