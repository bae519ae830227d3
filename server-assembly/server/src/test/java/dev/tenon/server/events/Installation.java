package dev.tenon.server.events;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.Waiting;
import dev.tenon.core.crm.CrmModule;
import dev.tenon.crm.Company;
import dev.tenon.crm.event.CrmEvent;
import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.ParkedEvents;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.messaging.avro.EventClasses;
import dev.tenon.persistence.entity.JpaEntityStore;
import dev.tenon.persistence.event.PostgresOutbox;
import dev.tenon.persistence.event.PostgresParkedEvents;
import dev.tenon.persistence.invoicing.PostgresInvoicingStore;
import dev.tenon.persistence.memory.MemoryEntityStore;
import dev.tenon.persistence.memory.MemoryInvoicingStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import dev.tenon.persistence.memory.MemoryReportingStore;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.migration.DatabaseServer;
import dev.tenon.persistence.migration.Migration;
import dev.tenon.persistence.migration.RolePasswords;
import dev.tenon.persistence.reporting.PostgresReportingStore;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.tenancy.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The modules of the assembly over stores of one kind, and who listens there. */
record Installation(
        String name,
        TestTenants tenants,
        InvoicingStore announcer,
        Outbox outbox,
        ParkedEvents parked,
        List<Listening> listeners) {
    static final EventClasses EVENTS = EventClasses.permittedBy(List.of(InvoicingEvent.class, CrmEvent.class));

    static final EventCodec CODEC = new RememberingCodec();
    static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    static final String DATABASE = "tenon_shuffled";

    static Installation inMemory() {
        var platform = new MemoryPlatform(CODEC, UuidCreator::getTimeOrderedEpoch, CLOCK);
        var invoicing = new MemoryInvoicingStore(platform);
        return new Installation(
                "memory",
                new TestTenants(_ -> {}),
                invoicing,
                platform.outbox(),
                platform.parked(),
                List.of(
                        Listening.reporting(new MemoryReportingStore(platform)),
                        Listening.invoicing(invoicing),
                        Listening.crm(new MemoryEntityStore(platform, CrmModule.kept()))));
    }

    static Installation onPostgres() {
        var password = new Secret("a password of the test");
        var server = migrated(password);
        var transactions = new TenantTransactions(
                server.as(DatabaseRole.APP, DATABASE, password),
                CODEC,
                UuidCreator::getTimeOrderedEpoch,
                CLOCK,
                () -> {});
        var registry = new PostgresTenantRegistry(server.as(DatabaseRole.CONTROL, DATABASE, password));
        var invoicing = new PostgresInvoicingStore(transactions);
        return new Installation(
                "PostgreSQL",
                new TestTenants(registry::add),
                invoicing,
                new PostgresOutbox(server.as(DatabaseRole.RELAY, DATABASE, password)),
                new PostgresParkedEvents(transactions),
                List.of(
                        Listening.reporting(new PostgresReportingStore(transactions)),
                        Listening.invoicing(invoicing),
                        Listening.crm(new JpaEntityStore(transactions, CrmModule.kept()))));
    }

    /** A firm where every module that listens is on. */
    TenantContext firm() {
        var profile = TestTenants.profile(UUID.randomUUID());
        var modules = new HashSet<>(profile.modules());
        modules.add(Company.TYPE.module());
        return tenants.onboard(
                new TenantProfile(
                        profile.id(),
                        profile.slug(),
                        profile.name(),
                        profile.zone(),
                        profile.baseCurrency(),
                        profile.fiscalYearStart(),
                        modules),
                tenants.fresh().permissions());
    }

    /** What leaves the outbox after these were announced, each in a work of its own. */
    List<Outgoing> published(TenantContext tenant, List<PublishedEvent> events) {
        for (var event : events) {
            announcer.within(tenant, session -> {
                session.announce(event);
                return Done.DONE;
            });
        }
        return Waiting.taken(outbox, tenant);
    }

    void deliver(Outgoing event) {
        for (var listening : listeners) {
            new EventDoor(List.of(listening.subscriber()), tenants.gate(), tenants.seal(), CODEC, parked).hand(event);
        }
    }

    /** What every listener knows, by its class. */
    List<Object> state(TenantContext tenant) {
        return listeners.stream()
                .map(listening -> listening.state().apply(tenant))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }

    static DatabaseServer migrated(Secret password) {
        var address = TestInfrastructure.shared().postgres();
        var server = new DatabaseServer(address.host(), address.port(), address.user(), new Secret(address.password()));
        var passwords =
                Arrays.stream(DatabaseRole.values()).collect(Collectors.toMap(Function.identity(), _ -> password));
        new Migration(server, new RolePasswords(passwords)).run(DATABASE);
        return server;
    }
}
