package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.Books;
import dev.tenon.rest.invoicing.BookJson.AgingView;
import dev.tenon.rest.invoicing.BookJson.Balances;
import dev.tenon.rest.invoicing.BookJson.JournalView;
import dev.tenon.rest.invoicing.BookJson.RebuildView;
import dev.tenon.rest.json.Items;
import dev.tenon.rest.json.PageQuery;
import dev.tenon.rest.json.Query;
import dev.tenon.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the books say, as of an accounting date. */
@Path("/invoicing")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Books")
public class BooksResource {

    @Inject
    Books books;

    @Inject
    Caller caller;

    /** Receivables by age. */
    @GET
    @Path("/aging")
    @Operation(summary = "Get receivables by age", description = "As of today in the firm's time zone, or of a date.")
    public AgingView aging(@QueryParam("asOf") @DefaultValue("") String asOf) {
        return AgingView.of(books.aging(caller.tenant(), date(asOf)));
    }

    /** The general journal. */
    @GET
    @Path("/journal")
    @Operation(summary = "List the general journal in the order of recording")
    public Items<JournalView> journal(@BeanParam PageQuery page) {
        return Items.of(books.journal(caller.tenant(), page.request()), JournalView::of);
    }

    /** The balances of the accounts. */
    @GET
    @Path("/journal/balances")
    @Operation(summary = "Get the balances of the accounts")
    public Balances balances(@QueryParam("asOf") @DefaultValue("") String asOf) {
        var date = date(asOf);
        return Balances.of(date, books.balances(caller.tenant(), date));
    }

    /** Compares the projections with the streams. */
    @POST
    @Path("/projections/compare")
    @Operation(summary = "Rebuild the projections beside the live ones and compare", description = "Changes nothing.")
    public RebuildView compare() {
        return RebuildView.of(books.compare(caller.tenant()));
    }

    /** Rebuilds the projections. */
    @POST
    @Path("/projections/rebuild")
    @Operation(summary = "Rebuild the projections from the streams")
    public RebuildView rebuild() {
        return RebuildView.of(books.rebuild(caller.tenant()));
    }

    private LocalDate date(String asOf) {
        return Query.optional("asOf", asOf, LocalDate.class).orElseGet(caller::today);
    }
}
