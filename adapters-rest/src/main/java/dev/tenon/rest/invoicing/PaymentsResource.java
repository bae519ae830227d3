package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.AllocatePayment;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.rest.invoicing.PaymentJson.AllocationView;
import dev.tenon.rest.invoicing.PaymentJson.NewAllocation;
import dev.tenon.rest.invoicing.PaymentJson.NewPayment;
import dev.tenon.rest.invoicing.PaymentJson.PaymentView;
import dev.tenon.rest.invoicing.PaymentJson.ReceivedPayment;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.Keyed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Payments received, and the invoices that they pay. */
@Path("/invoicing/payments")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class PaymentsResource {

    @Inject
    Invoicing invoicing;

    @Inject
    Caller caller;

    /** Records a payment. */
    @POST
    @Keyed(Keyed.Need.REQUIRED)
    @Operation(summary = "Record a payment", description = "And allocate it to invoices as far as they are named.")
    @APIResponseSchema(value = ReceivedPayment.class, responseCode = "201")
    public Response receive(NewPayment body, @Context UriInfo address) {
        var command = new ReceivePayment(
                body.customer(),
                body.amount(),
                body.receivedOn().orElseGet(caller::today),
                body.reference().orElse(""),
                body.allocations().orElse(List.of()));
        var events = Answers.accepted(invoicing.receive(caller.tenant(), command), Refusals::of);
        var received = ReceivedPayment.of(events);
        var location =
                address.getAbsolutePathBuilder().path(received.id().toString()).build();
        return Response.created(location).entity(received).build();
    }

    /** One payment. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Get a payment")
    public PaymentView get(@PathParam("id") String id) {
        return PaymentView.of(Answers.found(invoicing.payment(caller.tenant(), id(id)), "payment"));
    }

    /** Allocates a part of a payment. */
    @POST
    @Path("/{id}/allocations")
    @Keyed(Keyed.Need.REQUIRED)
    @Operation(summary = "Allocate a part of a payment to an invoice")
    public AllocationView allocate(@PathParam("id") String id, NewAllocation body) {
        var payment = id(id);
        var command = new AllocatePayment(
                payment, body.invoice(), body.amount(), body.on().orElseGet(caller::today));
        var decision = invoicing.allocate(caller.tenant(), command);
        var events = Answers.accepted(decision, refusal -> Refusals.of(refusal, payment));
        return AllocationView.of(Answers.only(events, PaymentEvent.Allocated.class));
    }

    private static PaymentId id(String text) {
        return Answers.id(() -> PaymentId.of(text), "payment");
    }
}
