package com.example.shop;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.core.invoicing.InvoicingModule;
import dev.tenon.core.reporting.ReportingModule;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.messaging.avro.AvroEventCodec;
import dev.tenon.messaging.avro.EventClasses;
import dev.tenon.persistence.event.InProcessDelivery;
import dev.tenon.persistence.event.PostgresOutbox;
import dev.tenon.persistence.event.PostgresParkedEvents;
import dev.tenon.persistence.invoicing.PostgresInvoicingStore;
import dev.tenon.persistence.reporting.PostgresReportingStore;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.tenancy.TenantRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One firm's Invoicing and Reporting, put together. */
record Shop(InvoicingModule invoicing, ReportingModule reporting, InProcessDelivery delivery, TenantContext tenant) {
    private static final Ids IDS = UuidCreator::getTimeOrderedEpoch;
    private static final UserId ME = UserId.of("01900000-0000-7000-8000-000000000001");

    // snippet: assembly
    static Shop on(Database database) {
        var clock = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS)); // as the database keeps time
        var codec = new AvroEventCodec(EventClasses.permittedBy(List.of(InvoicingEvent.class)));
        var transactions = new TenantTransactions(database.application(), codec, IDS, clock, () -> {});
        transactions.requireRowSecurity();
        var invoicing = InvoicingModule.create(new PostgresInvoicingStore(transactions), clock, IDS);
        var reporting = ReportingModule.create(new PostgresReportingStore(transactions));

        var registry = new PostgresTenantRegistry(database.control());
        var firm = onboarded(registry);
        var seal = seal();
        var gate = new TenantGate(new OwnDirectory(registry, Map.of(ME, everything())), seal);
        var outbox = new PostgresOutbox(database.relay());
        var parked = new PostgresParkedEvents(transactions);
        var door = new EventDoor(List.of(reporting.subscriber()), gate, seal, codec, parked);
        var delivery = new InProcessDelivery(outbox, List.of(door));
        return new Shop(
                invoicing,
                reporting,
                delivery,
                gate.admitUser(new VerifiedToken(firm.id(), ME), IDS.next(), Cause.NONE));
    }

    /** The firm of the first start, at every later one too. */
    private static TenantProfile onboarded(TenantRegistry registry) {
        return registry.findBySlug("my-firm").orElseGet(() -> {
            registry.add(new TenantProfile(
                    new TenantId(IDS.next()),
                    "my-firm",
                    "My Firm",
                    ZoneId.of("Europe/Paris"),
                    Currency.getInstance("EUR"),
                    Month.JANUARY,
                    Set.of(InvoicingPermissions.MODULE, ReportingPermissions.MODULE)));
            return registry.findBySlug("my-firm").orElseThrow();
        });
    }

    /** Sealed and checked by this process only: a new key at each start will do. */
    private static EnvelopeSeal seal() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new EnvelopeSeal(Bytes.of(key));
    }
    // end

    private static Set<Permission> everything() {
        var all = new HashSet<>(InvoicingPermissions.ALL);
        all.addAll(ReportingPermissions.ALL);
        return all;
    }
}
