package dev.tenon.persistence.tenant;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Due;
import dev.tenon.kernel.DueWork;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a work registers and cancels for later, until it is written with the last statements of its transaction. */
final class WaitingWork implements Due {
    /**
     * A new version, so that a run of the former registration that is under way cannot remove this one when it ends. What is past already
     * queues behind what became due before now, so that a long list of it does not go first.
     */
    private static final String REGISTER = """
            insert into platform.due (tenant_id, task_name, task_instance, task_data, execution_time)
            select ?, n.name, n.instance, n.data, greatest(n.time, ?)
            from unnest(?::text[], ?::text[], ?::bytea[], ?::timestamptz[]) n (name, instance, data, time)
            on conflict (tenant_id, task_name, task_instance) do update set task_data = excluded.task_data,
                execution_time = excluded.execution_time, picked = false, picked_by = null, last_heartbeat = null,
                consecutive_failures = 0, version = due.version + 1""";

    private static final String CANCEL = """
            delete from platform.due d using unnest(?::text[], ?::text[]) n (name, instance)
            where d.tenant_id = ? and d.task_name = n.name and d.task_instance = n.instance""";

    private static final Comparator<DueWork> ORDER = Comparator.comparing(DueWork::toString);

    private final TenantWork unit;
    /** In one order for all, so that two transactions do not wait for each other. */
    private final SortedMap<DueWork, Instant> registered = new TreeMap<>(ORDER);

    private final SortedSet<DueWork> cancelled = new TreeSet<>(ORDER);

    WaitingWork(TenantWork unit) {
        this.unit = unit;
    }

    @Override
    public void at(DueWork work, Instant time) {
        unit.sql().mustBeLent();
        cancelled.remove(work);
        registered.put(work, time.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void on(DueWork work, LocalDateTime time) {
        at(work, time.atZone(unit.tenant().zone()).toInstant());
    }

    @Override
    public void cancel(DueWork work) {
        unit.sql().mustBeLent();
        registered.remove(work);
        cancelled.add(work);
    }

    List<Sql> writes() {
        var writes = new ArrayList<Sql>();
        if (!registered.isEmpty()) {
            writes.add(register(List.copyOf(registered.entrySet())));
        }
        if (!cancelled.isEmpty()) {
            writes.add(cancel(List.copyOf(cancelled)));
        }
        return writes;
    }

    void forget() {
        registered.clear();
        cancelled.clear();
    }

    private Sql register(List<Map.Entry<DueWork, Instant>> rows) {
        return Sql.of(
                REGISTER,
                unit.sql().tenant().value(),
                unit.now(),
                Column.texts(rows, row -> row.getKey().name().toString()),
                Column.texts(rows, row -> instance(row.getKey())),
                Column.bytes(rows, row -> Bytes.of(row.getValue().toString().getBytes(StandardCharsets.UTF_8))),
                Column.instants(rows, Map.Entry::getValue));
    }

    private Sql cancel(List<DueWork> rows) {
        return Sql.of(
                CANCEL,
                Column.texts(rows, work -> work.name().toString()),
                Column.texts(rows, this::instance),
                unit.sql().tenant().value());
    }

    private String instance(DueWork work) {
        return unit.sql().tenant() + "/" + work.key();
    }
}
