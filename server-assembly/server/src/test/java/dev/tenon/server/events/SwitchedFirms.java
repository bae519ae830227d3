package dev.tenon.server.events;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.Waiting;
import dev.tenon.core.reporting.ReportingModule;
import dev.tenon.core.tenancy.TenancyModule;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.kernel.CatchUp;
import dev.tenon.kernel.CatchUpHandler;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.EventHistory;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.ParkedEvents;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.kernel.WorkLog;
import dev.tenon.persistence.due.DueHandlers;
import dev.tenon.persistence.due.PostgresDue;
import dev.tenon.persistence.event.PostgresEventHistory;
import dev.tenon.persistence.event.PostgresOutbox;
import dev.tenon.persistence.event.PostgresParkedEvents;
import dev.tenon.persistence.memory.InProcessDue;
import dev.tenon.persistence.memory.MemoryIdentities;
import dev.tenon.persistence.memory.MemoryPlatform;
import dev.tenon.persistence.memory.MemoryReportingStore;
import dev.tenon.persistence.memory.MemoryTenancyStore;
import dev.tenon.persistence.memory.MemoryTenantRegistry;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.reporting.PostgresReportingStore;
import dev.tenon.persistence.tenancy.PostgresTenancyStore;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.persistence.tenancy.RegistryTenantDirectory;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.Measure;
import dev.tenon.reporting.Reporting;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.reporting.ReportingStore;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.Modules;
import dev.tenon.tenancy.OfferedModules;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.Secret;
import dev.tenon.tenancy.TenancyPermissions;
import dev.tenon.tenancy.TenancyStore;
import dev.tenon.tenancy.TenantRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Firms that switch modules, Reporting with all that feeds it, and due work that runs; over stores of one kind. */
final class SwitchedFirms implements AutoCloseable {
    private static final OfferedModules OFFERED =
            new OfferedModules(Map.of(InvoicingPermissions.MODULE, Set.of(), ReportingPermissions.MODULE, Set.of()));

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final TestTenants sealing = new TestTenants(_ -> {});
    private final Identities identities = new MemoryIdentities();
    private final Stores stores;
    private final RegistryTenantDirectory directory;
    private final TenantGate gate;
    private final EventDoor door;
    private final Reporting reporting;
    private final Modules modules;
    private final RunningDue due;

    private SwitchedFirms(Stores stores, Function<DueHandlers, RunningDue> run) {
        this.stores = stores;
        this.directory = new RegistryTenantDirectory(stores.registry(), identities, Map.of(Role.OWNER, everything()));
        this.gate = new TenantGate(directory, sealing.seal());
        var module = ReportingModule.create(stores.reporting());
        this.reporting = module.reporting();
        this.door =
                new EventDoor(List.of(module.subscriber()), gate, sealing.seal(), Installation.CODEC, stores.parked());
        this.modules = TenancyModule.modules(
                OFFERED, stores.registry(), stores.tenancy(), directory, Installation.CLOCK, Duration.ZERO);
        var handler = new CatchUpHandler(door, new CatchUp(stores.history()));
        this.due = run.apply(new DueHandlers(List.of(handler), gate, UuidCreator::getTimeOrderedEpoch, WorkLog.SILENT));
    }

    static SwitchedFirms inMemory() {
        var platform = new MemoryPlatform(Installation.CODEC, UuidCreator::getTimeOrderedEpoch, Installation.CLOCK);
        var stores = new Stores(
                new MemoryTenantRegistry(),
                new MemoryTenancyStore(platform),
                new MemoryReportingStore(platform),
                platform.outbox(),
                platform.parked(),
                platform.history());
        return new SwitchedFirms(stores, handlers -> {
            var due = new InProcessDue(platform, handlers);
            return new RunningDue(due::run, () -> {});
        });
    }

    static SwitchedFirms onPostgres() {
        var password = new Secret("a password of the test");
        var server = Installation.migrated(password);
        var transactions = new TenantTransactions(
                server.as(DatabaseRole.APP, Installation.DATABASE, password),
                Installation.CODEC,
                UuidCreator::getTimeOrderedEpoch,
                Installation.CLOCK,
                () -> {});
        var stores = new Stores(
                new PostgresTenantRegistry(server.as(DatabaseRole.CONTROL, Installation.DATABASE, password)),
                new PostgresTenancyStore(transactions),
                new PostgresReportingStore(transactions),
                new PostgresOutbox(server.as(DatabaseRole.RELAY, Installation.DATABASE, password)),
                new PostgresParkedEvents(transactions),
                new PostgresEventHistory(transactions));
        return new SwitchedFirms(stores, handlers -> {
            var due = new PostgresDue(
                    server.as(DatabaseRole.SCHEDULER, Installation.DATABASE, password),
                    handlers,
                    Installation.CLOCK,
                    Thread.ofVirtual().factory());
            due.start();
            return new RunningDue(() -> {}, due::close);
        });
    }

    /** The owner of a new firm with these modules and Tenancy. */
    VerifiedToken owner(ModuleId... on) {
        var active = new HashSet<>(Set.of(on));
        active.add(TenancyPermissions.MODULE);
        var like = TestTenants.profile(UUID.randomUUID());
        stores.registry()
                .add(new TenantProfile(
                        like.id(),
                        like.slug(),
                        like.name(),
                        like.zone(),
                        like.baseCurrency(),
                        like.fiscalYearStart(),
                        active));
        var owner = new UserId(UUID.randomUUID());
        identities.register(
                new Identities.Identity(owner, new EmailAddress(owner + "@example.org"), new Secret("hash")));
        identities.join(owner, like.id(), Set.of(Role.OWNER));
        return new VerifiedToken(like.id(), owner);
    }

    TenantContext admitted(VerifiedToken owner) {
        return gate.admitUser(owner, UUID.randomUUID(), Cause.NONE);
    }

    Modules modules() {
        return modules;
    }

    /** The events are published and delivered, each once, to Reporting where it is on. */
    void happened(TenantContext tenant, List<PublishedEvent> events) {
        delivery(tenant, events).run();
    }

    /** Published, and delivered when the action runs. */
    Runnable delivery(TenantContext tenant, List<PublishedEvent> events) {
        var published = published(tenant, events);
        return () -> published.forEach(door::hand);
    }

    Reporting reporting() {
        return reporting;
    }

    /** As if somebody had changed a figure by hand. */
    void corrupt(TenantContext tenant) {
        var wrong = new Delta.OfMeasure(Measure.REVENUE, LocalDate.of(2026, 11, 23), Money.of("1.23", "GBP"));
        stores.reporting().within(tenant, session -> {
            session.add(wrong);
            return Done.DONE;
        });
    }

    /** Everything that Reporting knows. */
    Object figures(TenantContext tenant) {
        return Listening.reporting(stores.reporting()).state().apply(tenant);
    }

    /** Waits until nothing that was published is missing in the figures. */
    void awaitCaughtUp(TenantContext tenant) {
        var end = Instant.now().plus(PATIENCE);
        while (reporting.freshness(tenant).eventsWaiting() > 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain for Reporting to catch up");
            }
            due.run().run();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    @Override
    public void close() {
        due.stop().run();
    }

    private List<Outgoing> published(TenantContext tenant, List<PublishedEvent> events) {
        for (var event : events) {
            stores.tenancy().within(tenant, session -> {
                session.announce(event);
                return Done.DONE;
            });
        }
        return Waiting.taken(stores.outbox(), tenant);
    }

    private static Set<Permission> everything() {
        var all = new HashSet<>(TenancyPermissions.ALL);
        all.addAll(ReportingPermissions.ALL);
        return Set.copyOf(all);
    }

    private record Stores(
            TenantRegistry registry,
            TenancyStore tenancy,
            ReportingStore reporting,
            Outbox outbox,
            ParkedEvents parked,
            EventHistory history) {}

    private record RunningDue(Runnable run, Runnable stop) {}
}
