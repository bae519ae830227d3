package dev.tenon.server.events;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.core.crm.CrmModule;
import dev.tenon.core.invoicing.InvoicingModule;
import dev.tenon.core.reporting.ReportingModule;
import dev.tenon.crm.TimelineEntry;
import dev.tenon.crm.TimelineEntry.What;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.reporting.ReportingStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A subscriber, and everything that its module knows from events.
 *
 * @param state compared by equality; without what tells the order of arrival
 */
record Listening(EventSubscriber subscriber, Function<TenantContext, Object> state) {

    static Listening reporting(ReportingStore store) {
        var module = ReportingModule.create(store);
        return new Listening(
                module.subscriber(),
                tenant -> List.of(
                        figures(store, tenant),
                        module.reporting()
                                .openByCustomer(tenant, PageRequest.first(100))
                                .rows()
                                .items(),
                        module.reporting().freshness(tenant).eventsSeen(),
                        module.reporting().reconcile(tenant).differences()));
    }

    static Listening invoicing(InvoicingStore store) {
        var module = InvoicingModule.create(store, Clock.systemUTC(), UuidCreator::getTimeOrderedEpoch);
        return new Listening(module.crmFollower(), tenant -> store.within(tenant, Listening::customers));
    }

    static Listening crm(EntityStore store) {
        var module = CrmModule.create(store, UuidCreator::getTimeOrderedEpoch, Clock.systemUTC(), Shapes.NONE);
        return new Listening(module.booksFollower(), tenant -> store.within(tenant, Listening::timeline));
    }

    /** What happened to whom; how an invoice that was posted again and again is called in the end is the order's business. */
    private static List<String> timeline(EntitySession session) {
        return session.of(TimelineEntry.TYPE).list(EntityQuery.ALL, PageRequest.first(500)).items().stream()
                .map(entry -> entry.what() == What.INVOICE_PAID
                        ? "%s %s %s".formatted(entry.record(), entry.what(), entry.about())
                        : "%s %s %s %s %s"
                                .formatted(
                                        entry.record(), entry.what(), entry.about(), entry.subject(), entry.amount()))
                .sorted()
                .toList();
    }

    /** Each customer with those who get its invoices; how many versions it took to get there is the order's business. */
    private static List<Object> customers(InvoicingSession session) {
        return session.customers().list(PageRequest.first(100)).items().stream()
                .<Object>map(customer -> List.of(
                        customer.reference(),
                        customer.name(),
                        customer.country(),
                        customer.source(),
                        session.billingContacts().of(customer.id())))
                .toList();
    }

    private static List<String> figures(ReportingStore store, TenantContext tenant) {
        var figures = new ArrayList<String>();
        store.within(tenant, session -> {
            session.forEachFigure((key, minor) -> figures.add(key.name() + " = " + minor));
            return Done.DONE;
        });
        return figures;
    }
}
