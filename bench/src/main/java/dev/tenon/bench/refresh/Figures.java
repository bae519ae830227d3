package dev.tenon.bench.refresh;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.bench.stage.Database;
import dev.tenon.bench.stage.Firm;
import dev.tenon.bench.stage.OneConnection;
import dev.tenon.core.reporting.ReportingModule;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.messaging.avro.AvroEventCodec;
import dev.tenon.messaging.avro.EventClasses;
import dev.tenon.persistence.event.PostgresOutbox;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.reporting.PostgresReportingStore;
import dev.tenon.persistence.tenancy.PostgresIdentities;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.persistence.tenancy.RegistryTenantDirectory;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.tenancy.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reporting on PostgreSQL, fed through its subscriber as a consumer feeds it, without server and broker. */
final class Figures implements AutoCloseable {
    private static final int AT_ONCE = 500;

    private final EventCodec codec = new AvroEventCodec(EventClasses.permittedBy(List.of(InvoicingEvent.class)));
    private final OneConnection application;
    private final PostgresReportingStore store;
    private final EventSubscriber subscriber;
    private final EnvelopeSeal seal;
    private final TenantGate gate;
    private final Outbox outbox;

    Figures(Database database) {
        application = new OneConnection(database, DatabaseRole.APP);
        var transactions = new TenantTransactions(
                application, codec, UuidCreator::getTimeOrderedEpoch, Clock.systemUTC(), () -> {});
        store = new PostgresReportingStore(transactions);
        subscriber = ReportingModule.create(store).subscriber();
        seal = new EnvelopeSeal(Bytes.of(new byte[32]));
        var directory = new RegistryTenantDirectory(
                new PostgresTenantRegistry(database.as(DatabaseRole.CONTROL)),
                new PostgresIdentities(database.as(DatabaseRole.IDENTITY)),
                Map.of(Role.OWNER, Set.of()));
        gate = new TenantGate(directory, seal);
        outbox = new PostgresOutbox(database.as(DatabaseRole.RELAY));
    }

    /** Announces these postings of a firm, and gives them as a consumer would get them, in their order. */
    List<Outgoing> announced(Firm firm, List<InvoicePosted> postings) {
        var taken = new ArrayList<Outgoing>();
        for (int from = 0; from < postings.size(); from += AT_ONCE) {
            announce(firm, postings.subList(from, Math.min(postings.size(), from + AT_ONCE)));
            outbox.drain(AT_ONCE, AT_ONCE, taken::addAll);
        }
        return taken;
    }

    private void announce(Firm firm, List<InvoicePosted> postings) {
        var user = new VerifiedToken(firm.tenant(), firm.user());
        store.within(gate.admitUser(user, UUID.randomUUID(), Cause.NONE), session -> {
            postings.forEach(session::announce);
            return Done.DONE;
        });
    }

    /** Takes one into the figures; gives the microseconds that it took. */
    double take(Outgoing message) {
        var sealed = seal.seal(message.envelope(), message.event());
        var tenant = gate.admitMessage(sealed, subscriber.module(), subscriber.permissions());
        var event = codec.decode(message.event());
        long before = System.nanoTime();
        subscriber.on(tenant, message.envelope(), event);
        return (System.nanoTime() - before) / 1e3;
    }

    @Override
    public void close() {
        application.close();
    }
}
