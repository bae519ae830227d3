package dev.tenon.persistence.reporting;

import dev.tenon.kernel.Due;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.persistence.tenant.TenantWork;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.FigureVisitor;
import dev.tenon.reporting.Freshness;
import dev.tenon.reporting.Measure;
import dev.tenon.reporting.OpenOfCustomer;
import dev.tenon.reporting.OpenOnDate;
import dev.tenon.reporting.ReportingAudit;
import dev.tenon.reporting.ReportingSession;
import dev.tenon.reporting.RevenueOfMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What one attempt of a work on Reporting is lent. */
final class PostgresReportingSession implements ReportingSession {
    private final TenantWork unit;
    private final DeltaWriter deltas;
    private final FigureReader figures;
    private final SeenEvents seen;
    private final FigureLock lock;

    PostgresReportingSession(TenantWork unit, EventCodec codec) {
        this.unit = unit;
        this.deltas = new DeltaWriter(unit.sql());
        this.figures = new FigureReader(unit.sql());
        this.seen = new SeenEvents(unit, codec);
        this.lock = new FigureLock(unit.sql());
        unit.sql().gatherFrom(deltas::write);
    }

    @Override
    public void announce(PublishedEvent event) {
        unit.announce(event);
    }

    @Override
    public Due due() {
        return unit.due();
    }

    @Override
    public void add(Delta delta) {
        lock.share();
        deltas.add(delta);
    }

    @Override
    public void seen(EventEnvelope envelope) {
        lock.share();
        seen.add(envelope);
    }

    @Override
    public List<RevenueOfMonth> byMonth(Measure measure, LocalDate from, LocalDate to) {
        return figures.byMonth(measure, from, to);
    }

    @Override
    public List<OpenOnDate> openAsOf(LocalDate asOf) {
        return figures.openAsOf(asOf);
    }

    @Override
    public Page<OpenOfCustomer> openByCustomer(PageRequest page) {
        return figures.openByCustomer(page);
    }

    @Override
    public Freshness freshness(Set<EventType> types) {
        return seen.freshness(types);
    }

    @Override
    public void forEachFigure(FigureVisitor visitor) {
        figures.forEach(visitor);
    }

    @Override
    public void replay(Set<EventType> types, Consumer<PublishedEvent> action) {
        seen.replay(types, action);
    }

    @Override
    public void hold() {
        lock.hold();
    }

    @Override
    public void clear() {
        deltas.clear();
        unit.audit(ReportingAudit.CLEARED);
    }
}
