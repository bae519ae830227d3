package dev.tenon.core.crm;

import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.crm.Affiliation;
import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.crm.Opportunity;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.Entities;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.persistence.memory.MemoryEntityStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** CRM over a store in memory, and somebody who may do everything there. */
final class Desk {
    private static final ModuleId CRM = new ModuleId("crm");

    private final TestTenants tenants = new TestTenants(_ -> {});
    private final RememberingCodec codec = new RememberingCodec();
    private final TestIds ids = new TestIds();
    private final WallClock clock = new WallClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final MemoryPlatform platform = new MemoryPlatform(codec, ids, clock);
    private final EntityStore store = new MemoryEntityStore(platform, CrmModule.kept());
    private final CrmModule module;
    private final TenantContext clerk = clerkWith(everything());

    /** A firm with pipelines. */
    Desk() {
        this(Pipelines.SHAPES);
    }

    Desk(Shapes shapes) {
        module = CrmModule.create(store, ids, clock, shapes);
    }

    CrmModule module() {
        return module;
    }

    <E extends Record & Entity> Entities<E> of(EntityType<E> type) {
        return module.entities().of(type);
    }

    /** Another module tells these, and CRM hears them in this order. */
    void deliver(PublishedEvent... events) {
        var door = new EventDoor(
                List.of(module.booksFollower()), tenants.gate(), tenants.seal(), codec, platform.parked());
        published(events).forEach(told -> door.hand(tenants.seal().seal(told.envelope(), told.event())));
    }

    private List<Outgoing> published(PublishedEvent... events) {
        for (var event : events) {
            store.within(clerk, session -> {
                session.announce(event);
                return Done.DONE;
            });
        }
        var waiting = new ArrayList<Outgoing>();
        while (platform.outbox().drain(500, 500, waiting::addAll) > 0) {
            // batch by batch, until nothing waits
        }
        return waiting;
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    Opportunity opportunity(Company company, Object... values) {
        var all = values("Deal", values).with(FieldValues.of(Map.of("company", company.id())));
        return made(of(Opportunity.TYPE).create(clerk, all));
    }

    /** The opportunity with these fields changed. */
    Opportunity changed(Opportunity opportunity, Object... values) {
        return made(change(opportunity, values));
    }

    Decision<Opportunity, EntityRefusal> change(Opportunity opportunity, Object... values) {
        return of(Opportunity.TYPE)
                .update(clerk, opportunity.id().value(), opportunity.stamp().version(), fields(values));
    }

    Entities<Company> companies() {
        return of(Company.TYPE);
    }

    Entities<Contact> contacts() {
        return of(Contact.TYPE);
    }

    TenantContext clerk() {
        return clerk;
    }

    TenantContext clerkWithout(Permission missing) {
        return clerkWith(everything().stream()
                .filter(permission -> !permission.equals(missing))
                .collect(Collectors.toUnmodifiableSet()));
    }

    Company company(String name, Object... values) {
        return made(companies().create(clerk, values(name, values)));
    }

    Contact contactOf(Company company) {
        var companies = List.of(new Affiliation(company.id(), "Billing"));
        return made(contacts().create(clerk, FieldValues.of(Map.of("familyName", "Lovelace", "companies", companies))));
    }

    /** The name, and pairs of a field and its value. */
    static FieldValues values(String name, Object... values) {
        return FieldValues.of(Map.of("name", name)).with(fields(values));
    }

    /** Pairs of a field and its value. */
    static FieldValues fields(Object... values) {
        var all = FieldValues.NONE;
        for (int i = 0; i < values.length; i += 2) {
            all = all.with(FieldValues.of(Map.of((String) values[i], values[i + 1])));
        }
        return all;
    }

    static <E> E made(Decision<E, EntityRefusal> decision) {
        return switch (decision) {
            case Decision.Accepted<E, EntityRefusal>(var made) -> made.getFirst();
            case Decision.Refused<E, EntityRefusal>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    static EntityRefusal refusal(Decision<?, EntityRefusal> decision) {
        return switch (decision) {
            case Decision.Accepted<?, EntityRefusal>(var made) -> throw new AssertionError(made);
            case Decision.Refused<?, EntityRefusal>(var refusal) -> refusal;
        };
    }

    /** What was announced since this was asked last, in order. */
    List<PublishedEvent> announced() {
        var events = new ArrayList<PublishedEvent>();
        while (platform.outbox().drain(500, 500, batch -> batch.forEach(out -> events.add(codec.decode(out.event()))))
                > 0) {
            // batch by batch, until nothing waits
        }
        return events;
    }

    private TenantContext clerkWith(Set<Permission> permissions) {
        var profile = new TenantProfile(
                new TenantId(new UUID(0, 1)),
                "acme",
                "Acme",
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                Month.JANUARY,
                Set.of(CRM));
        return tenants.onboard(profile, permissions);
    }

    private static Set<Permission> everything() {
        return CrmModule.types().stream()
                .flatMap(type -> Arrays.stream(Action.values()).map(type::permission))
                .collect(Collectors.toUnmodifiableSet());
    }
}
