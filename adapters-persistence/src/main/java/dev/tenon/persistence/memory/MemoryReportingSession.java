package dev.tenon.persistence.memory;

import dev.tenon.kernel.Due;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.FigureVisitor;
import dev.tenon.reporting.Freshness;
import dev.tenon.reporting.Measure;
import dev.tenon.reporting.OpenOfCustomer;
import dev.tenon.reporting.OpenOnDate;
import dev.tenon.reporting.ReportingAudit;
import dev.tenon.reporting.ReportingSession;
import dev.tenon.reporting.RevenueOfMonth;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reporting's memory of one tenant, lent for one work. */
record MemoryReportingSession(Lease lease, MemoryPlatform platform, ReportingMemory memory)
        implements ReportingSession {

    @Override
    public void announce(PublishedEvent event) {
        lease.use();
        platform.journal().announce(lease.tenant(), event);
    }

    @Override
    public Due due() {
        return new MemoryDue(lease, platform);
    }

    @Override
    public void add(Delta delta) {
        lease.use();
        memory.add(delta);
    }

    @Override
    public void seen(EventEnvelope envelope) {
        lease.use();
        memory.seen().put(envelope.id(), envelope);
    }

    @Override
    public List<RevenueOfMonth> byMonth(Measure measure, LocalDate from, LocalDate to) {
        return reader().byMonth(measure, from, to);
    }

    @Override
    public List<OpenOnDate> openAsOf(LocalDate asOf) {
        return reader().openAsOf(asOf);
    }

    @Override
    public Page<OpenOfCustomer> openByCustomer(PageRequest page) {
        return reader().openByCustomer(page);
    }

    @Override
    public Freshness freshness(Set<EventType> types) {
        lease.use();
        var seen = memory.seen().values().stream()
                .filter(envelope -> types.contains(envelope.type()))
                .map(EventEnvelope::recordedAt)
                .toList();
        var waiting = journal(types, envelope -> !isSeen(envelope))
                .map(row -> row.envelope().recordedAt())
                .toList();
        var lag = waiting.stream()
                .min(Comparator.naturalOrder())
                .map(oldest -> Duration.between(oldest, platform.now()))
                .orElse(Duration.ZERO);
        return new Freshness(seen.size(), seen.stream().max(Comparator.naturalOrder()), waiting.size(), lag);
    }

    @Override
    public void forEachFigure(FigureVisitor visitor) {
        lease.use();
        memory.named().forEach(visitor::visit);
    }

    @Override
    public void replay(Set<EventType> types, Consumer<PublishedEvent> action) {
        lease.use();
        journal(types, this::isSeen).map(platform.journal()::decode).forEach(action);
    }

    /** One work runs at a time. */
    @Override
    public void hold() {
        lease.use();
    }

    @Override
    public void clear() {
        lease.use();
        memory.clear();
        platform.audit().add(lease.tenant(), ReportingAudit.CLEARED);
    }

    private Stream<Outgoing> journal(Set<EventType> types, Predicate<EventEnvelope> which) {
        return platform.journal().of(lease.tenant().tenant()).values().stream()
                .filter(row -> types.contains(row.envelope().type()) && which.test(row.envelope()));
    }

    private boolean isSeen(EventEnvelope envelope) {
        return memory.seen().find(envelope.id()).isPresent();
    }

    private FigureReader reader() {
        lease.use();
        return new FigureReader(memory);
    }
}
