package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DiscardInvoice;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.DocumentStatus;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.rest.invoicing.InvoiceJson.DiscardedInvoice;
import dev.tenon.rest.invoicing.InvoiceJson.DocumentView;
import dev.tenon.rest.invoicing.InvoiceJson.DraftedInvoice;
import dev.tenon.rest.invoicing.InvoiceJson.InvoicePosting;
import dev.tenon.rest.invoicing.InvoiceJson.InvoiceView;
import dev.tenon.rest.invoicing.InvoiceJson.NewInvoice;
import dev.tenon.rest.invoicing.InvoiceJson.PostedInvoice;
import dev.tenon.rest.json.Items;
import dev.tenon.rest.json.PageQuery;
import dev.tenon.rest.json.Query;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.Keyed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invoices: drafted, then posted or discarded. */
@Path("/invoicing/invoices")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class InvoicesResource {

    private static final int USUAL_TERMS_DAYS = 30;

    @Inject
    Invoicing invoicing;

    @Inject
    Caller caller;

    /** Drafts an invoice. */
    @POST
    @Keyed(Keyed.Need.REQUIRED)
    @Operation(summary = "Draft an invoice")
    @APIResponseSchema(value = DraftedInvoice.class, responseCode = "201")
    public Response draft(NewInvoice body, @Context UriInfo address) {
        var command = new DraftInvoice(
                body.customer(),
                body.currency(),
                LineJson.lines(body.lines()),
                body.termsDays().orElse(USUAL_TERMS_DAYS),
                body.external());
        var events = Answers.accepted(invoicing.draft(caller.tenant(), command), Refusals::of);
        var drafted = Answers.only(events, InvoiceEvent.Drafted.class);
        var location = address.getAbsolutePathBuilder()
                .path(drafted.invoice().toString())
                .build();
        return Response.created(location).entity(DraftedInvoice.of(drafted)).build();
    }

    /** A page of documents. */
    @GET
    @Operation(summary = "List invoices, newest first")
    public Items<DocumentView> list(
            @QueryParam("kind") @DefaultValue("invoice") String kind,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("customer") @DefaultValue("") String customer,
            @BeanParam PageQuery page) {
        var filter = new DocumentFilter(
                Query.optional("kind", kind, DocumentKind.class),
                Query.optional("status", status, DocumentStatus.class),
                Query.optional("customer", customer, CustomerId.class));
        return Items.of(invoicing.documents(caller.tenant(), filter, page.request()), DocumentView::of);
    }

    /** One invoice. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Get an invoice with its lines")
    public InvoiceView get(@PathParam("id") String id) {
        return InvoiceView.of(Answers.found(invoicing.invoice(caller.tenant(), id(id)), "invoice"));
    }

    /** Posts a draft. */
    @POST
    @Path("/{id}/post")
    @Keyed(Keyed.Need.REQUIRED)
    @Operation(summary = "Post a draft", description = "Gives it its gapless number and books it. It cannot be undone.")
    public PostedInvoice post(@PathParam("id") String id, InvoicePosting body) {
        var invoice = id(id);
        var command = new PostInvoice(invoice, body.postedOn().orElseGet(caller::today));
        var decision = invoicing.post(caller.tenant(), command);
        var events = Answers.accepted(decision, refusal -> Refusals.of(refusal, invoice));
        return PostedInvoice.of(Answers.only(events, InvoiceEvent.Posted.class));
    }

    /** Throws a draft away. */
    @POST
    @Path("/{id}/discard")
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(summary = "Throw a draft away")
    public DiscardedInvoice discard(@PathParam("id") String id) {
        var invoice = id(id);
        var decision = invoicing.discard(caller.tenant(), new DiscardInvoice(invoice));
        var events = Answers.accepted(decision, refusal -> Refusals.of(refusal, invoice));
        var discarded = Answers.only(events, InvoiceEvent.Discarded.class);
        return new DiscardedInvoice(discarded.invoice(), DocumentStatus.DISCARDED);
    }

    private static InvoiceId id(String text) {
        return Answers.id(() -> InvoiceId.of(text), "invoice");
    }
}
