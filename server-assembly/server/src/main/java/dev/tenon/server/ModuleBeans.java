package dev.tenon.server;

import dev.tenon.core.crm.CrmModule;
import dev.tenon.core.invoicing.InvoicingModule;
import dev.tenon.core.reporting.ReportingModule;
import dev.tenon.core.tenancy.TenancyModule;
import dev.tenon.core.workspace.WorkspaceModule;
import dev.tenon.crm.Company;
import dev.tenon.invoicing.Books;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.kernel.CatchUp;
import dev.tenon.kernel.CatchUpHandler;
import dev.tenon.kernel.ClaimRetention;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.EventHistory;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.JournalMonths;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.WorkLog;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.persistence.due.DueHandlers;
import dev.tenon.persistence.tenancy.RegistryTenantDirectory;
import dev.tenon.reporting.Reporting;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.reporting.ReportingStore;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.KnownTenants;
import dev.tenon.tenancy.Modules;
import dev.tenon.tenancy.OfferedModules;
import dev.tenon.tenancy.Passwords;
import dev.tenon.tenancy.Tenancy;
import dev.tenon.tenancy.TenancyStore;
import dev.tenon.tenancy.TenantRegistry;
import dev.tenon.tenancy.Tokens;
import dev.tenon.workspace.BlobStore;
import dev.tenon.workspace.Files;
import dev.tenon.workspace.Views;
import dev.tenon.workspace.WorkspaceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The business modules, each joined to its driven ports, and their driving ports for whoever injects them. */
@ApplicationScoped
public class ModuleBeans {
    /** Every node has asked the registry anew by then, and has handed over what it held. */
    private static final Duration SPREAD = RegistryTenantDirectory.OLDEST.plusSeconds(5);

    @Produces
    @Singleton
    InvoicingModule invoicingModule(InvoicingStore store, Clock clock, Ids ids) {
        return InvoicingModule.create(store, clock, ids);
    }

    @Produces
    @Singleton
    Invoicing invoicing(InvoicingModule module) {
        return module.invoicing();
    }

    @Produces
    @Singleton
    Customers customers(InvoicingModule module) {
        return module.customers();
    }

    @Produces
    @Singleton
    Books books(InvoicingModule module) {
        return module.books();
    }

    @Produces
    @Singleton
    SalesImports imports(InvoicingModule module) {
        return module.imports();
    }

    @Produces
    @Singleton
    ReportingModule reportingModule(ReportingStore store) {
        return ReportingModule.create(store);
    }

    @Produces
    @Singleton
    Reporting reporting(ReportingModule module) {
        return module.reporting();
    }

    /** What Tenancy does when its time has come. */
    @Produces
    @Singleton
    List<DueHandler> tenancyDue(
            TenantRegistry registry, TenancyStore store, ClaimRetention retention, JournalMonths months, Clock clock) {
        return TenancyModule.due(registry, store, retention, months, clock);
    }

    /** What the modules do when its time has come: their own work, and catching up through each door. */
    @Produces
    @Singleton
    DueHandlers due(
            List<DueHandler> tenancy,
            InvoicingModule invoicing,
            WorkspaceModule workspace,
            List<EventDoor> doors,
            EventHistory history,
            TenantGate gate,
            Ids ids,
            WorkLog log) {
        var catchUp = doors.stream().<DueHandler>map(door -> new CatchUpHandler(door, new CatchUp(history)));
        var own = Stream.of(tenancy, invoicing.due(), workspace.due()).flatMap(List::stream);
        var handlers = Stream.concat(own, catchUp).toList();
        return new DueHandlers(handlers, gate, ids, log);
    }

    /** What firms may switch on. Every measure of this release is made of what Invoicing publishes. */
    @Produces
    @Singleton
    OfferedModules offered() {
        return new OfferedModules(Map.of(
                Company.TYPE.module(),
                Set.of(),
                InvoicingPermissions.MODULE,
                Set.of(),
                ReportingPermissions.MODULE,
                Set.of(InvoicingPermissions.MODULE)));
    }

    @Produces
    @Singleton
    Modules modules(
            OfferedModules offered, TenantRegistry registry, TenancyStore store, KnownTenants known, Clock clock) {
        return TenancyModule.modules(offered, registry, store, known, clock, SPREAD);
    }

    @Produces
    @Singleton
    Tenancy tenancy(TenantRegistry registry, Identities identities, Passwords passwords, Tokens tokens, Ids ids) {
        return TenancyModule.create(registry, identities, passwords, tokens, ids)
                .tenancy();
    }

    /** The declared entities of the modules that are joined here. */
    @Produces
    @Singleton
    EntityCatalog entities(EntityStore store, Ids ids, Clock clock, Shapes shapes) {
        return EntityCatalog.joined(List.of(CrmModule.create(store, ids, clock, shapes)));
    }

    @Produces
    @Singleton
    WorkspaceModule workspaceModule(
            WorkspaceStore store, BlobStore blobs, EntityCatalog catalog, Ids ids, Clock clock) {
        return WorkspaceModule.create(store, blobs, catalog, ids, clock);
    }

    @Produces
    @Singleton
    Views views(WorkspaceModule module) {
        return module.views();
    }

    @Produces
    @Singleton
    Files files(WorkspaceModule module) {
        return module.files();
    }
}
