package dev.tenon.core.invoicing;

import static dev.tenon.invoicing.InvoicingPermissions.DRAFT_INVOICES;
import static dev.tenon.invoicing.InvoicingPermissions.FOLLOW_CRM;

import dev.tenon.crm.event.ActivityCompleted;
import dev.tenon.crm.event.CompanyChanged;
import dev.tenon.crm.event.CompanyCreated;
import dev.tenon.crm.event.CompanyDeleted;
import dev.tenon.crm.event.CompanyEvent;
import dev.tenon.crm.event.ContactEvent;
import dev.tenon.crm.event.CrmEvent;
import dev.tenon.crm.event.LeadConverted;
import dev.tenon.crm.event.OpportunityEvent;
import dev.tenon.crm.event.OpportunityWon;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps Invoicing's copy of what CRM tells: each company is a customer, and each person with the billing role gets its invoices. A won opportunity
 * offers a draft.
 */
record CrmFollower(InvoicingStore store, Ids ids) implements EventSubscriber {
    private static final Set<EventType> TYPES = Stream.concat(
                    Stream.of(CompanyEvent.class, ContactEvent.class)
                            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses())),
                    Stream.of(OpportunityWon.class))
            .map(type -> EventType.of(type.asSubclass(CrmEvent.class)))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public ModuleId module() {
        return InvoicingPermissions.MODULE;
    }

    @Override
    public Set<EventType> events() {
        return TYPES;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(FOLLOW_CRM, DRAFT_INVOICES);
    }

    @Override
    public Consumption on(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {
        tenant.require(FOLLOW_CRM);
        if (!(event instanceof CrmEvent told)) {
            throw new IllegalArgumentException("Invoicing does not follow " + event.getClass());
        }
        return store.within(tenant, session -> follow(session, envelope, told));
    }

    private Consumption follow(InvoicingSession session, EventEnvelope envelope, CrmEvent told) {
        return switch (told) {
            case CompanyCreated created -> introduce(session, CompanyFact.of(created));
            case CompanyChanged changed -> update(session, envelope, CompanyFact.of(changed));
            case CompanyDeleted deleted -> update(session, envelope, CompanyFact.of(deleted));
            case ContactEvent contact -> bill(session, envelope, ContactFact.of(contact));
            case OpportunityWon won -> offer(session, envelope, won);
            case OpportunityEvent _, LeadConverted _, ActivityCompleted _ ->
                throw new IllegalArgumentException("Invoicing does not follow " + told.getClass());
        };
    }

    private Consumption offer(InvoicingSession session, EventEnvelope envelope, OpportunityWon won) {
        var customer = session.customers().findByCompany(won.company());
        if (customer.isEmpty()) {
            return Consumption.waiting(prerequisite(won.company()), envelope);
        }
        new WonOffer(ids).make(session, customer.orElseThrow(), won);
        return Consumption.TAKEN;
    }

    private static Consumption introduce(InvoicingSession session, CompanyFact fact) {
        if (session.customers().findByCompany(fact.company()).isEmpty()) {
            CompanyAdoption.introduce(session, fact);
        }
        return Consumption.taken(prerequisite(fact.company()));
    }

    private static Consumption update(InvoicingSession session, EventEnvelope envelope, CompanyFact fact) {
        var found = session.customers().findByCompany(fact.company());
        if (found.isEmpty()) {
            return Consumption.waiting(prerequisite(fact.company()), envelope);
        }
        found.filter(customer -> !fact.isKnownTo(customer)).map(fact::applied).ifPresent(customer -> {
            session.customers().replace(customer);
            session.announce(Announcements.of(customer));
        });
        return Consumption.TAKEN;
    }

    private static Consumption bill(InvoicingSession session, EventEnvelope envelope, ContactFact fact) {
        var known = session.billingContacts().find(fact.contact());
        if (known.filter(copy -> copy.version() >= fact.version()).isPresent()) {
            return Consumption.TAKEN;
        }
        var customers = new ArrayList<Customer>();
        for (var company : fact.companies()) {
            var customer = session.customers().findByCompany(company);
            if (customer.isEmpty()) {
                return Consumption.waiting(prerequisite(company), envelope);
            }
            customers.add(customer.orElseThrow());
        }
        session.billingContacts().keep(fact.copy(customers)); // also who gets nothing: an older event may still come
        return Consumption.TAKEN;
    }

    private static String prerequisite(UUID company) {
        return "crm.company:" + company;
    }
}
