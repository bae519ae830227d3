package dev.tenon.core.reporting;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.persistence.memory.FixedTenantDirectory;
import dev.tenon.persistence.memory.MemoryPlatform;
import dev.tenon.persistence.memory.MemoryReportingStore;
import dev.tenon.reporting.Reporting;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.reporting.ReportingStore;
import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Reporting on the desk: over stores in memory, fed with what others announced as a consumer would feed it. */
final class Desk {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final TenantId FIRM = new TenantId(new UUID(4, 1));
    private static final UserId READER = new UserId(new UUID(4, 2));
    private static final Set<ModuleId> ON = Set.of(ReportingPermissions.MODULE);
    private static final EnvelopeSeal SEAL = new EnvelopeSeal(Bytes.of(new byte[32]));

    private final KeptEvents codec = new KeptEvents();
    private final AtomicLong last = new AtomicLong();
    private final MemoryPlatform platform =
            new MemoryPlatform(codec, () -> new UUID(5, last.incrementAndGet()), Clock.fixed(NOW, ZoneOffset.UTC));
    private final ReportingStore store = new MemoryReportingStore(platform);
    private final ReportingModule module = ReportingModule.create(store);

    Reporting reporting() {
        return module.reporting();
    }

    ReportingStore store() {
        return store;
    }

    static TenantContext reader() {
        return reader(ON, ReportingPermissions.ALL);
    }

    static TenantContext reader(Set<ModuleId> modules, Set<Permission> permissions) {
        return gate(modules, permissions).admitUser(new VerifiedToken(FIRM, READER), new UUID(4, 3), Cause.NONE);
    }

    /** Publishes events, which then stand in the journal and wait to be delivered. */
    List<Outgoing> published(List<PublishedEvent> events) {
        store.within(reader(), session -> {
            events.forEach(session::announce);
            return Done.DONE;
        });
        var waiting = new ArrayList<Outgoing>();
        while (platform.outbox().drain(500, 500, waiting::addAll) > 0) {
            // batch by batch, until nothing waits
        }
        return waiting;
    }

    /** Delivers a message as it came from the relay. */
    void deliver(Outgoing outgoing) {
        var subscriber = module.subscriber();
        var message = SEAL.seal(outgoing.envelope(), outgoing.event());
        var tenant = gate(ON, Set.of()).admitMessage(message, subscriber.module(), subscriber.permissions());
        subscriber.on(tenant, outgoing.envelope(), codec.decode(outgoing.event()));
    }

    private static TenantGate gate(Set<ModuleId> modules, Set<Permission> permissions) {
        var profile = new TenantProfile(
                FIRM, "acme", "Acme", ZoneId.of("Europe/London"), Currency.getInstance("GBP"), Month.APRIL, modules);
        return new TenantGate(new FixedTenantDirectory(profile, Map.of(READER, permissions)), SEAL);
    }
}
