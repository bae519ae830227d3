package dev.tenon.core.reporting;

import dev.tenon.kernel.PublishedEvent;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.FigureKey;
import dev.tenon.reporting.Reconciliation;
import dev.tenon.reporting.Reconciliation.Difference;
import dev.tenon.reporting.ReportingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Computes the figures anew from the journal and lists what differs from those that are kept. */
final class Reconciler {
    private final Map<FigureKey, Long> computed = new TreeMap<>();
    private long events;

    private Reconciler() {}

    static Reconciliation reconcile(ReportingSession session) {
        var reconciler = new Reconciler();
        session.replay(Contributions.TYPES, reconciler::take);
        return reconciler.compare(session);
    }

    private void take(PublishedEvent event) {
        events++;
        Contributions.of(event).forEach(this::add);
    }

    private void add(Delta delta) {
        switch (delta) {
            case Delta.OfMeasure d ->
                add(
                        FigureKey.ofMeasure(d.measure(), d.day(), d.amount().currency()),
                        d.amount().minor());
            case Delta.OfOpenItem d -> {
                var currency = d.amount().currency();
                add(
                        FigureKey.ofOpenItem(d.document(), d.day(), currency),
                        d.amount().minor());
                add(FigureKey.ofCustomer(d.customer(), currency), d.amount().minor());
            }
            case Delta.OfCustomer _ -> {}
        }
    }

    private void add(FigureKey key, long minor) {
        computed.merge(key, minor, Math::addExact);
    }

    /** Takes each kept figure away from the computed ones; what remains was not kept at all. */
    private Reconciliation compare(ReportingSession session) {
        computed.values().removeIf(minor -> minor == 0);
        long[] figures = {computed.size()};
        List<Difference> differences = new ArrayList<>();
        session.forEachFigure((key, kept) -> {
            var expected = computed.remove(key);
            if (expected == null) {
                figures[0]++;
                differences.add(new Difference(key.name(), kept, 0));
            } else if (expected != kept) {
                differences.add(new Difference(key.name(), kept, expected));
            }
        });
        computed.forEach((key, minor) -> differences.add(new Difference(key.name(), 0, minor)));
        return new Reconciliation(events, figures[0], differences);
    }
}
