package dev.tenon.core.invoicing;

import dev.tenon.invoicing.Books;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.Ids;
import java.time.Clock;
import java.util.List;

/**
 * Invoicing, ready to use: its driving ports over a store.
 *
 * @param crmFollower keeps the customers as CRM has them
 * @param due what it does when its time has come
 */
public record InvoicingModule(
        Invoicing invoicing,
        Customers customers,
        Books books,
        SalesImports imports,
        EventSubscriber crmFollower,
        List<DueHandler> due) {

    public InvoicingModule {
        due = List.copyOf(due);
    }

    /** Joins the module to its driven ports. */
    public static InvoicingModule create(InvoicingStore store, Clock clock, Ids ids) {
        var invoicing = new InvoicingService(store, clock, ids);
        return new InvoicingModule(
                invoicing,
                new CustomersService(store, ids),
                new BooksService(store),
                new SalesImportsService(store, clock, ids),
                new CrmFollower(store, ids),
                List.of(new OverdueHandler(invoicing)));
    }
}
