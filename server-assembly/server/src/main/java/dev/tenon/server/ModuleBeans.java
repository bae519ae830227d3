package dev.tenon.server;

import dev.tenon.core.crm.CrmModule;
import dev.tenon.core.invoicing.InvoicingModule;
import dev.tenon.core.reporting.ReportingModule;
import dev.tenon.core.tenancy.TenancyModule;
import dev.tenon.invoicing.Books;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.WorkLog;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.persistence.due.DueHandlers;
import dev.tenon.reporting.Reporting;
import dev.tenon.reporting.ReportingStore;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.Passwords;
import dev.tenon.tenancy.Tenancy;
import dev.tenon.tenancy.TenantRegistry;
import dev.tenon.tenancy.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The business modules, each joined to its driven ports, and their driving ports for whoever injects them. */
@ApplicationScoped
public class ModuleBeans {

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

    /** What the modules do when its time has come. */
    @Produces
    @Singleton
    DueHandlers due(InvoicingModule invoicing, TenantGate gate, Ids ids, WorkLog log) {
        return new DueHandlers(invoicing.due(), gate, ids, log);
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
    EntityCatalog entities(EntityStore store, Ids ids, Clock clock) {
        return EntityCatalog.joined(List.of(CrmModule.create(store, ids, clock)));
    }
}
