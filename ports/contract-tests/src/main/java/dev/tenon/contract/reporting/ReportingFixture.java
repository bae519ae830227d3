package dev.tenon.contract.reporting;

import dev.tenon.contract.StoreFixture;
import dev.tenon.contract.Waiting;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.Session;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantStore;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.FigureKey;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.reporting.ReportingSession;
import dev.tenon.reporting.ReportingStore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** What the contracts of Reporting's store are given. */
public interface ReportingFixture extends StoreFixture<ReportingSession> {
    /** Some accounting date. */
    LocalDate DAY = LocalDate.of(2010, 12, 1);

    @Override
    ReportingStore store();

    /** Another store on the same journal, through which other modules announce. */
    TenantStore<? extends Session> announcer();

    /** Another module announces these events, each in a work of its own; as they leave the outbox. */
    default List<Outgoing> published(TenantContext tenant, PublishedEvent... events) {
        Waiting.taken(outbox());
        for (var event : events) {
            publish(announcer(), tenant, event);
        }
        return Waiting.taken(outbox(), tenant);
    }

    /** Reporting takes the message as it does: under its claim, with its deltas, and notes it. */
    default Done record(Outgoing message, Delta... deltas) {
        var consumer = tenants().consuming(message, ReportingPermissions.MODULE, ReportingPermissions.RECORD_FACTS);
        return store().within(consumer, session -> {
            List.of(deltas).forEach(session::add);
            session.seen(message.envelope());
            return Done.DONE;
        });
    }

    /** Adds deltas in a work of its own. */
    default Done adding(TenantContext tenant, Delta... deltas) {
        return store().within(tenant, session -> {
            List.of(deltas).forEach(session::add);
            return Done.DONE;
        });
    }

    /** Runs a work that reads. */
    default <R> R reading(TenantContext tenant, Function<ReportingSession, R> action) {
        return store().within(tenant, action::apply);
    }

    /** Every kept figure by its key. */
    default Map<FigureKey, Long> figures(TenantContext tenant) {
        return reading(tenant, session -> {
            var figures = new TreeMap<FigureKey, Long>();
            session.forEachFigure(figures::put);
            return figures;
        });
    }

    @Override
    default void mark(ReportingSession session, String mark) {
        session.add(new Delta.OfOpenItem(marked(mark), marked(mark), DAY, DAY, Money.of("1.00", "GBP")));
    }

    @Override
    default boolean isMarked(ReportingSession session, String mark) {
        var figures = new TreeMap<FigureKey, Long>();
        session.forEachFigure(figures::put);
        return figures.keySet().stream()
                .anyMatch(key -> key.name().contains(marked(mark).toString()));
    }

    private static <S extends Session> void publish(TenantStore<S> store, TenantContext tenant, PublishedEvent event) {
        store.within(tenant, session -> {
            session.announce(event);
            return Done.DONE;
        });
    }

    private static UUID marked(String mark) {
        return UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.UTF_8));
    }
}
