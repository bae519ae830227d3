package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.PostCreditNote;
import dev.tenon.rest.invoicing.CreditNoteJson.CreditNoteView;
import dev.tenon.rest.invoicing.CreditNoteJson.NewCreditNote;
import dev.tenon.rest.invoicing.InvoiceJson.DocumentView;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Credit notes: what reduces an invoice or a customer's account. */
@Path("/invoicing/credit-notes")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit notes")
public class CreditNotesResource {

    @Inject
    Invoicing invoicing;

    @Inject
    Caller caller;

    /** Posts a credit note. */
    @POST
    @Keyed(Keyed.Need.REQUIRED)
    @Operation(summary = "Post a credit note", description = "On an invoice, or on the customer's account.")
    @APIResponseSchema(value = CreditNoteView.class, responseCode = "201")
    public Response post(NewCreditNote body, @Context UriInfo address) {
        var command = new PostCreditNote(
                body.customer(),
                body.target(),
                body.currency(),
                LineJson.lines(body.lines()),
                body.postedOn().orElseGet(caller::today),
                body.reason().orElse(""),
                body.external());
        var events = Answers.accepted(invoicing.credit(caller.tenant(), command), Refusals::of);
        var posted = CreditNoteView.of(Answers.only(events, CreditNoteEvent.Posted.class));
        var location =
                address.getAbsolutePathBuilder().path(posted.id().toString()).build();
        return Response.created(location).entity(posted).build();
    }

    /** A page of credit notes. */
    @GET
    @Operation(summary = "List credit notes, newest first")
    public Items<DocumentView> list(
            @QueryParam("customer") @DefaultValue("") String customer, @BeanParam PageQuery page) {
        var filter = new DocumentFilter(
                Optional.of(DocumentKind.CREDIT_NOTE),
                Optional.empty(),
                Query.optional("customer", customer, CustomerId.class));
        return Items.of(invoicing.documents(caller.tenant(), filter, page.request()), DocumentView::of);
    }

    /** One credit note. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Get a credit note with its lines")
    public CreditNoteView get(@PathParam("id") String id) {
        var note = Answers.id(() -> CreditNoteId.of(id), "credit-note");
        return CreditNoteView.of(Answers.found(invoicing.creditNote(caller.tenant(), note), "credit-note"));
    }
}
