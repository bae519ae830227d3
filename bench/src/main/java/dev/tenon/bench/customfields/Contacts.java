package dev.tenon.bench.customfields;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.bench.stage.Database;
import dev.tenon.bench.stage.Firm;
import dev.tenon.bench.stage.OneConnection;
import dev.tenon.core.crm.CrmModule;
import dev.tenon.crm.Contact;
import dev.tenon.crm.event.CrmEvent;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.Entities;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.ImportRow;
import dev.tenon.kernel.entity.ImportedRow;
import dev.tenon.messaging.avro.AvroEventCodec;
import dev.tenon.messaging.avro.EventClasses;
import dev.tenon.persistence.entity.JpaEntityStore;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.tenancy.PostgresIdentities;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.persistence.tenancy.RegistryTenantDirectory;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.tenancy.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A firm's contacts on PostgreSQL, without a server around them. */
final class Contacts implements AutoCloseable {
    private static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));

    private final OneConnection application;
    private final Entities<Contact> contacts;
    private final TenantContext tenant;

    Contacts(Database database, Firm firm) {
        application = new OneConnection(database, DatabaseRole.APP);
        var codec = new AvroEventCodec(EventClasses.permittedBy(List.of(CrmEvent.class)));
        var transactions =
                new TenantTransactions(application, codec, UuidCreator::getTimeOrderedEpoch, CLOCK, () -> {});
        var shape = OwnFields.shape();
        contacts = CrmModule.create(
                        new JpaEntityStore(transactions, CrmModule.kept()),
                        UuidCreator::getTimeOrderedEpoch,
                        CLOCK,
                        (_, _) -> shape)
                .entities()
                .of(Contact.TYPE);
        var directory = new RegistryTenantDirectory(
                new PostgresTenantRegistry(database.as(DatabaseRole.CONTROL)),
                new PostgresIdentities(database.as(DatabaseRole.IDENTITY)),
                Map.of(Role.OWNER, permissions()));
        tenant = new TenantGate(directory, new EnvelopeSeal(Bytes.of(new byte[32])))
                .admitUser(new VerifiedToken(firm.tenant(), firm.user()), UUID.randomUUID(), Cause.NONE);
    }

    /** Takes rows in, all of which must be new. */
    void take(Iterator<ImportRow> rows) {
        contacts.importRows(tenant, rows, row -> {
            if (!(row instanceof ImportedRow.Created)) {
                throw new IllegalStateException("A contact was not taken in: " + row);
            }
        });
    }

    Page<Contact> list(EntityQuery query, PageRequest page) {
        return contacts.list(tenant, query, page);
    }

    private static Set<Permission> permissions() {
        return Arrays.stream(Action.values()).map(Contact.TYPE::permission).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() {
        application.close();
    }
}
