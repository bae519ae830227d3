package dev.tenon.server;

import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.ClaimRetention;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventFigures;
import dev.tenon.kernel.EventHistory;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.JournalMonths;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.ParkedEvents;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.messaging.relay.Relay;
import dev.tenon.persistence.due.DueHandlers;
import dev.tenon.persistence.due.PostgresDue;
import dev.tenon.persistence.due.PostgresDueFigures;
import dev.tenon.persistence.entity.JpaEntityStore;
import dev.tenon.persistence.event.PostgresClaimRetention;
import dev.tenon.persistence.event.PostgresEventFigures;
import dev.tenon.persistence.event.PostgresEventHistory;
import dev.tenon.persistence.event.PostgresJournalMonths;
import dev.tenon.persistence.event.PostgresOutbox;
import dev.tenon.persistence.event.PostgresParkedEvents;
import dev.tenon.persistence.invoicing.PostgresInvoicingStore;
import dev.tenon.persistence.reporting.PostgresReportingStore;
import dev.tenon.persistence.tenancy.PostgresIdentities;
import dev.tenon.persistence.tenancy.PostgresTenancyStore;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.persistence.tenancy.RegistryTenantDirectory;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.persistence.workspace.PostgresBlobStore;
import dev.tenon.persistence.workspace.PostgresWorkspaceStore;
import dev.tenon.reporting.ReportingStore;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.TenancyStore;
import dev.tenon.tenancy.TenantRegistry;
import dev.tenon.workspace.BlobStore;
import dev.tenon.workspace.WorkspaceStore;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The stores, each over the data source of the database role that its work needs. Connections are not shared, so that each goes back
 * to its pool when it is closed and not when the request ends.
 */
@ApplicationScoped
public class PersistenceBeans {
    @Resource(lookup = "jdbc/tenon", shareable = false)
    private DataSource application;

    @Resource(lookup = "jdbc/tenon-relay", shareable = false)
    private DataSource relay;

    @Resource(lookup = "jdbc/tenon-scheduler", shareable = false)
    private DataSource scheduler;

    @Resource(lookup = "jdbc/tenon-control", shareable = false)
    private DataSource control;

    @Resource(lookup = "jdbc/tenon-identity", shareable = false)
    private DataSource identity;

    @Resource
    private ManagedThreadFactory threads;

    @Produces
    @Singleton
    TenantTransactions transactions(EventCodec codec, Ids ids, Clock clock, Provider<Relay> woken) {
        return new TenantTransactions(
                application, codec, ids, clock, () -> woken.get().wake());
    }

    @Produces
    @Singleton
    InvoicingStore invoicing(TenantTransactions transactions) {
        return new PostgresInvoicingStore(transactions);
    }

    @Produces
    @Singleton
    EntityStore entities(TenantTransactions transactions) {
        return new JpaEntityStore(transactions, new AssemblyTypes().types());
    }

    @Produces
    @Singleton
    ReportingStore reporting(TenantTransactions transactions) {
        return new PostgresReportingStore(transactions);
    }

    @Produces
    @Singleton
    WorkspaceStore workspace(TenantTransactions transactions) {
        return new PostgresWorkspaceStore(transactions);
    }

    @Produces
    @Singleton
    BlobStore blobs(TenantTransactions transactions) {
        return new PostgresBlobStore(transactions);
    }

    @Produces
    @Singleton
    ParkedEvents parked(TenantTransactions transactions) {
        return new PostgresParkedEvents(transactions);
    }

    @Produces
    @Singleton
    EventFigures figures() {
        return new PostgresEventFigures(relay);
    }

    @Produces
    @Singleton
    ClaimRetention retention(TenantTransactions transactions) {
        return new PostgresClaimRetention(transactions);
    }

    @Produces
    @Singleton
    Outbox outbox(@ConfigProperty(name = "tenon.fault.after.publish") Optional<String> arming) {
        var outbox = new PostgresOutbox(relay);
        return arming.<Outbox>map(file -> new FaultPoint(outbox, Path.of(file))).orElse(outbox);
    }

    @Produces
    @Singleton
    PostgresDue due(DueHandlers handlers, Clock clock) {
        return new PostgresDue(scheduler, handlers, clock, threads);
    }

    @Produces
    @Singleton
    PostgresDueFigures dueFigures() {
        return new PostgresDueFigures(scheduler);
    }

    @Produces
    @Singleton
    JournalMonths journalMonths() {
        return new PostgresJournalMonths(scheduler);
    }

    @Produces
    @Singleton
    TenantRegistry registry() {
        return new PostgresTenantRegistry(control);
    }

    @Produces
    @Singleton
    Identities identities() {
        return new PostgresIdentities(identity);
    }

    @Produces
    @Singleton
    TenancyStore tenancy(TenantTransactions transactions) {
        return new PostgresTenancyStore(transactions);
    }

    @Produces
    @Singleton
    EventHistory history(TenantTransactions transactions) {
        return new PostgresEventHistory(transactions);
    }

    /** Both the gate's directory and what is told of a switch. */
    @Produces
    @Singleton
    RegistryTenantDirectory directory(TenantRegistry registry, Identities identities) {
        return new RegistryTenantDirectory(registry, identities, RolePermissions.over(new AssemblyTypes().types()));
    }
}
