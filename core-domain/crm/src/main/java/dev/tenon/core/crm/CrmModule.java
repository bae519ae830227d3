package dev.tenon.core.crm;

import dev.tenon.core.kernel.Declared;
import dev.tenon.core.kernel.EntityServices;
import dev.tenon.crm.Activity;
import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.crm.CustomerLink;
import dev.tenon.crm.Lead;
import dev.tenon.crm.Leads;
import dev.tenon.crm.Opportunities;
import dev.tenon.crm.Opportunity;
import dev.tenon.crm.StageChange;
import dev.tenon.crm.Timeline;
import dev.tenon.crm.TimelineEntry;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.shape.Shapes;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** CRM, ready to use. */
public final class CrmModule {
    private static final List<Declared<?>> ENTITIES = List.of(
            new Declared<>(Company.TYPE, new CompanyRules()), //
            new Declared<>(Contact.TYPE, new ContactRules()),
            new Declared<>(Opportunity.TYPE, new OpportunityRules()),
            new Declared<>(Lead.TYPE, new LeadRules()),
            new Declared<>(Activity.TYPE, new ActivityRules()));

    /** What is written with something else, and by nobody. */
    private static final List<EntityType<?>> TRACES = List.of(StageChange.TYPE, TimelineEntry.TYPE, CustomerLink.TYPE);

    private final EntityCatalog entities;
    private final Leads leads;
    private final Opportunities opportunities;
    private final Timeline timeline;
    private final EventSubscriber booksFollower;

    private CrmModule(
            EntityCatalog entities,
            Leads leads,
            Opportunities opportunities,
            Timeline timeline,
            EventSubscriber booksFollower) {
        this.entities = entities;
        this.leads = leads;
        this.opportunities = opportunities;
        this.timeline = timeline;
        this.booksFollower = booksFollower;
    }

    /** What people work with. */
    public static List<EntityType<?>> types() {
        return EntityServices.types(ENTITIES);
    }

    /** What a store of this module keeps. */
    public static List<EntityType<?>> kept() {
        return Stream.concat(types().stream(), TRACES.stream()).toList();
    }

    /** Joins the module to its store, and to what each tenant's configuration says of its entities. */
    public static CrmModule create(EntityStore store, Ids ids, Clock clock, Shapes shapes) {
        return new CrmModule(
                EntityServices.create(store, ids, clock, shapes, ENTITIES),
                new LeadsService(EntityServices.works(store, ids, clock, shapes, ENTITIES)),
                new OpportunitiesService(store, clock),
                new TimelineService(store),
                new BooksFollower(store, ids));
    }

    /** Its declared entities. */
    public EntityCatalog entities() {
        return entities;
    }

    /** How leads end. */
    public Leads leads() {
        return leads;
    }

    /** What happened to companies. */
    public Timeline timeline() {
        return timeline;
    }

    /** Notes what Invoicing tells. */
    public EventSubscriber booksFollower() {
        return booksFollower;
    }

    /** What is told of opportunities beyond their fields. */
    public Opportunities opportunities() {
        return opportunities;
    }
}
