package dev.tenon.server.events;

import dev.tenon.core.reporting.ReportingModule;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.reporting.ReportingStore;
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

    private static List<String> figures(ReportingStore store, TenantContext tenant) {
        var figures = new ArrayList<String>();
        store.within(tenant, session -> {
            session.forEachFigure((key, minor) -> figures.add(key.name() + " = " + minor));
            return Done.DONE;
        });
        return figures;
    }
}
