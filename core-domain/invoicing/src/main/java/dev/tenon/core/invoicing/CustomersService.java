package dev.tenon.core.invoicing;

import static dev.tenon.invoicing.InvoicingPermissions.EDIT_CUSTOMERS;
import static dev.tenon.invoicing.InvoicingPermissions.READ_CUSTOMERS;

import dev.tenon.crm.event.CompanyCreated;
import dev.tenon.invoicing.BillingContact;
import dev.tenon.invoicing.ChangeCustomer;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerRefusal;
import dev.tenon.invoicing.CustomerRefusal.Incomplete;
import dev.tenon.invoicing.CustomerRefusal.KeptByCrm;
import dev.tenon.invoicing.CustomerRefusal.Outdated;
import dev.tenon.invoicing.CustomerRefusal.ReferenceTaken;
import dev.tenon.invoicing.CustomerRefusal.UnknownCustomer;
import dev.tenon.invoicing.CustomerSource;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the customers that Invoicing bills. */
final class CustomersService implements Customers {
    private static final ModuleId CRM = EventType.of(CompanyCreated.class).module();

    private final InvoicingStore store;
    private final Ids ids;

    CustomersService(InvoicingStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    @Override
    public Decision<Customer, CustomerRefusal> register(TenantContext tenant, RegisterCustomer command) {
        tenant.require(EDIT_CUSTOMERS);
        return store.within(tenant, session -> register(session, new CustomerId(ids.next()), command));
    }

    @Override
    public Decision<Customer, CustomerRefusal> change(TenantContext tenant, ChangeCustomer command) {
        tenant.require(EDIT_CUSTOMERS);
        return store.within(tenant, session -> {
            var decision = session.customers()
                    .find(command.customer())
                    .map(customer -> decide(customer, command, tenant.modules()))
                    .orElseGet(() -> Decision.refuse(new UnknownCustomer(command.customer())));
            decision.ifAccepted(changed -> changed.forEach(customer -> {
                session.customers().replace(customer);
                session.announce(Announcements.of(customer));
            }));
            return decision;
        });
    }

    @Override
    public Optional<Customer> customer(TenantContext tenant, CustomerId customer) {
        tenant.require(READ_CUSTOMERS);
        return store.within(tenant, session -> session.customers().find(customer));
    }

    @Override
    public List<BillingContact> billingContacts(TenantContext tenant, CustomerId customer) {
        tenant.require(READ_CUSTOMERS);
        return store.within(tenant, session -> session.billingContacts().of(customer));
    }

    @Override
    public Page<Customer> customers(TenantContext tenant, PageRequest page) {
        tenant.require(READ_CUSTOMERS);
        return store.within(tenant, session -> session.customers().list(page));
    }

    static Decision<Customer, CustomerRefusal> register(
            InvoicingSession session, CustomerId id, RegisterCustomer command) {
        var decision = decide(id, command, session.customers().findByReference(command.reference()));
        decision.ifAccepted(registered -> registered.forEach(customer -> introduce(session, customer)));
        return decision;
    }

    /** Adds a customer, unless it is there already. */
    static void introduce(InvoicingSession session, Customer customer) {
        if (session.customers().find(customer.id()).isEmpty()) {
            session.customers().add(customer);
            session.announce(Announcements.of(customer));
        }
    }

    static Decision<Customer, CustomerRefusal> decide(
            CustomerId id, RegisterCustomer command, Optional<Customer> sameReference) {
        if (command.reference().isBlank()) {
            return Decision.refuse(new Incomplete("reference"));
        }
        if (command.name().isBlank()) {
            return Decision.refuse(new Incomplete("name"));
        }
        if (sameReference.isPresent()) {
            return Decision.refuse(new ReferenceTaken(command.reference()));
        }
        return Decision.accept(new Customer(id, command.reference(), command.name(), command.country(), 1));
    }

    static Decision<Customer, CustomerRefusal> decide(Customer customer, ChangeCustomer command, Set<ModuleId> active) {
        if (customer.source() instanceof CustomerSource.Company && active.contains(CRM)) {
            return Decision.refuse(new KeptByCrm(customer.id()));
        }
        if (command.name().isBlank()) {
            return Decision.refuse(new Incomplete("name"));
        }
        if (customer.version() != command.version()) {
            return Decision.refuse(new Outdated(customer.version()));
        }
        return Decision.accept(customer.renamed(command.name(), command.country()));
    }
}
