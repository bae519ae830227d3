package dev.tenon.persistence.memory;

import dev.tenon.kernel.Outbox.Outgoing;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was announced and not yet sent: a queue per tenant. */
final class WaitingEvents {
    private final TreeMap<String, MemoryTable<Long, Outgoing>> queues = new TreeMap<>();
    private final UndoLog undo;
    private String lastServed = "";

    WaitingEvents(UndoLog undo) {
        this.undo = undo;
    }

    void add(Outgoing row) {
        queue(row).put(row.envelope().sequence(), row);
    }

    /** Row by row in turn over the tenants, beginning after the one that was served last. */
    List<Outgoing> batch(int perTenant, int most) {
        var turns = turns();
        var batch = new ArrayList<Outgoing>();
        for (int round = 0; round < perTenant && batch.size() < most && !turns.isEmpty(); round++) {
            turns.stream().limit(most - batch.size()).map(Iterator::next).forEach(batch::add);
            turns.removeIf(turn -> !turn.hasNext());
        }
        if (!batch.isEmpty()) {
            lastServed = name(batch.getLast());
        }
        return batch;
    }

    /** Removes for good what was sent. */
    void remove(List<Outgoing> sent) {
        sent.forEach(row -> queue(row).remove(row.envelope().sequence()));
        undo.forget();
        queues.values().removeIf(queue -> queue.size() == 0);
    }

    Stream<Outgoing> all() {
        return queues.values().stream().flatMap(queue -> queue.values().stream());
    }

    long size() {
        return queues.values().stream().mapToLong(MemoryTable::size).sum();
    }

    private List<Iterator<Outgoing>> turns() {
        var later = queues.tailMap(lastServed, false).values().stream();
        var earlier = queues.headMap(lastServed, true).values().stream();
        return Stream.concat(later, earlier)
                .map(queue -> queue.values().iterator())
                .filter(Iterator::hasNext)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private MemoryTable<Long, Outgoing> queue(Outgoing row) {
        return queues.computeIfAbsent(name(row), _ -> new MemoryTable<>(undo));
    }

    private static String name(Outgoing row) {
        return row.envelope().tenant().toString();
    }
}
