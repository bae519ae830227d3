package dev.tenon.core.invoicing;

import dev.tenon.invoicing.Books;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.Ids;
import java.time.Clock;

/** Invoicing, ready to use: its driving ports over a store, and what keeps its customers as CRM has them. */
public record InvoicingModule(
        Invoicing invoicing, Customers customers, Books books, SalesImports imports, EventSubscriber crmFollower) {

    /** Joins the module to its driven ports. */
    public static InvoicingModule create(InvoicingStore store, Clock clock, Ids ids) {
        return new InvoicingModule(
                new InvoicingService(store, clock, ids),
                new CustomersService(store, ids),
                new BooksService(store),
                new SalesImportsService(store, clock, ids),
                new CrmFollower(store));
    }
}
