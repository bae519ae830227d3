package dev.tenon.core.reporting;

import static dev.tenon.reporting.ReportingPermissions.READ_FIGURES;
import static dev.tenon.reporting.ReportingPermissions.REBUILD;
import static dev.tenon.reporting.ReportingPermissions.RECONCILE;
import static dev.tenon.reporting.ReportingPermissions.RECORD_FACTS;

import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.reporting.Figures;
import dev.tenon.reporting.Freshness;
import dev.tenon.reporting.Measure;
import dev.tenon.reporting.OpenOfCustomer;
import dev.tenon.reporting.ReceivablesByAge;
import dev.tenon.reporting.Reconciliation;
import dev.tenon.reporting.Reporting;
import dev.tenon.reporting.ReportingSession;
import dev.tenon.reporting.ReportingStore;
import dev.tenon.reporting.RevenueOfMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Adds facts to the figures and reads them. */
final class ReportingService implements Reporting {
    private final ReportingStore store;

    ReportingService(ReportingStore store) {
        this.store = store;
    }

    @Override
    public void record(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {
        tenant.require(RECORD_FACTS);
        store.within(tenant, session -> {
            Contributions.of(event).forEach(session::add);
            session.seen(envelope);
            return Done.DONE;
        });
    }

    @Override
    public Figures<RevenueOfMonth> revenue(TenantContext tenant, YearMonth from, YearMonth to) {
        tenant.require(READ_FIGURES);
        return store.within(
                tenant,
                session -> figures(session, session.byMonth(Measure.REVENUE, from.atDay(1), to.atEndOfMonth())));
    }

    @Override
    public Figures<ReceivablesByAge> receivables(TenantContext tenant, LocalDate asOf) {
        tenant.require(READ_FIGURES);
        return store.within(
                tenant, session -> figures(session, Ages.of(asOf, session.openAsOf(asOf), tenant.baseCurrency())));
    }

    @Override
    public Figures<OpenOfCustomer> openByCustomer(TenantContext tenant, PageRequest page) {
        tenant.require(READ_FIGURES);
        return store.within(
                tenant, session -> new Figures<>(session.openByCustomer(page), session.freshness(Contributions.TYPES)));
    }

    @Override
    public Freshness freshness(TenantContext tenant) {
        tenant.require(READ_FIGURES);
        return store.within(tenant, session -> session.freshness(Contributions.TYPES));
    }

    @Override
    public Reconciliation reconcile(TenantContext tenant) {
        tenant.require(RECONCILE);
        return store.within(tenant, Reconciler::reconcile);
    }

    @Override
    public Reconciliation rebuild(TenantContext tenant) {
        tenant.require(REBUILD);
        return store.within(tenant, session -> {
            session.hold();
            var found = Reconciler.reconcile(session);
            session.clear();
            session.replay(Contributions.TYPES, event -> Contributions.of(event).forEach(session::add));
            return found;
        });
    }

    private static <T> Figures<T> figures(ReportingSession session, List<T> rows) {
        return new Figures<>(new Page<>(rows, Optional.empty()), session.freshness(Contributions.TYPES));
    }
}
