package dev.tenon.core.crm;

import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.crm.Affiliation;
import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.Entities;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.persistence.memory.MemoryEntityStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    private final RememberingCodec codec = new RememberingCodec();
    private final TestIds ids = new TestIds();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private final MemoryPlatform platform = new MemoryPlatform(codec, ids, clock);
    private final EntityCatalog catalog =
            CrmModule.create(new MemoryEntityStore(platform, CrmModule.types()), ids, clock, Shapes.NONE);
    private final TenantContext clerk = clerkWith(everything());

    Entities<Company> companies() {
        return catalog.of(Company.TYPE);
    }

    Entities<Contact> contacts() {
        return catalog.of(Contact.TYPE);
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
        var all = FieldValues.of(Map.of("name", name));
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

    private static TenantContext clerkWith(Set<Permission> permissions) {
        var profile = new TenantProfile(
                new TenantId(new UUID(0, 1)),
                "acme",
                "Acme",
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                Month.JANUARY,
                Set.of(CRM));
        return new TestTenants(_ -> {}).onboard(profile, permissions);
    }

    private static Set<Permission> everything() {
        return CrmModule.types().stream()
                .flatMap(type -> Arrays.stream(Action.values()).map(type::permission))
                .collect(Collectors.toUnmodifiableSet());
    }
}
