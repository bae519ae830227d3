package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.ChangeCustomer;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerRefusal;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Page;
import dev.tenon.rest.invoicing.CustomerJson.BillingContactView;
import dev.tenon.rest.invoicing.CustomerJson.CustomerChange;
import dev.tenon.rest.invoicing.CustomerJson.CustomerView;
import dev.tenon.rest.invoicing.CustomerJson.NewCustomer;
import dev.tenon.rest.json.Items;
import dev.tenon.rest.json.PageQuery;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.problem.IfMatch;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.Keyed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customers that Invoicing bills. */
@Path("/invoicing/customers")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
public class CustomersResource {

    @Inject
    Customers customers;

    @Inject
    Caller caller;

    /** Registers a customer. */
    @POST
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(summary = "Register a customer")
    @APIResponseSchema(value = CustomerView.class, responseCode = "201")
    public Response register(NewCustomer body, @Context UriInfo address) {
        var command = new RegisterCustomer(
                body.reference(), body.name(), body.country().orElse(""));
        var customer = accepted(customers.register(caller.tenant(), command));
        var location =
                address.getAbsolutePathBuilder().path(customer.id().toString()).build();
        return versioned(Response.created(location), customer);
    }

    /** A page of customers. */
    @GET
    @Operation(summary = "List the customers by reference")
    public Items<CustomerView> list(@BeanParam PageQuery page) {
        return Items.of(customers.customers(caller.tenant(), page.request()), CustomerView::of);
    }

    /** One customer; its version is the entity tag. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Get a customer")
    @APIResponseSchema(CustomerView.class)
    public Response get(@PathParam("id") String id) {
        var customer = Answers.found(customers.customer(caller.tenant(), id(id)), "customer");
        return versioned(Response.ok(), customer);
    }

    /** Who gets the invoices of a customer. */
    @GET
    @Path("/{id}/billing-contacts")
    @Operation(
            summary = "List who gets a customer's invoices",
            description =
                    "By name: the contacts of CRM that have the role Billing in the company that the customer follows.")
    public Items<BillingContactView> billingContacts(@PathParam("id") String id) {
        var customer = Answers.found(customers.customer(caller.tenant(), id(id)), "customer");
        var contacts = customers.billingContacts(caller.tenant(), customer.id());
        return Items.of(new Page<>(contacts, Optional.empty()), BillingContactView::of);
    }

    /** Changes a customer against the version that the caller saw. */
    @PUT
    @Path("/{id}")
    @Keyed(Keyed.Need.OPTIONAL)
    @Operation(
            summary = "Change a customer",
            description = "If-Match holds the ETag of the version that the change is made against.")
    @APIResponseSchema(CustomerView.class)
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String ifMatch,
            CustomerChange body) {
        var version = IfMatch.version(ifMatch, "customer", "customer-outdated");
        var command = new ChangeCustomer(id(id), body.name(), body.country().orElse(""), version);
        return versioned(Response.ok(), accepted(customers.change(caller.tenant(), command)));
    }

    private static Customer accepted(Decision<Customer, CustomerRefusal> decision) {
        return Answers.only(Answers.accepted(decision, Refusals::of), Customer.class);
    }

    private static Response versioned(Response.ResponseBuilder response, Customer customer) {
        return response.entity(CustomerView.of(customer))
                .tag(new EntityTag(Long.toString(customer.version())))
                .build();
    }

    private static CustomerId id(String text) {
        return Answers.id(() -> CustomerId.of(text), "customer");
    }
}
