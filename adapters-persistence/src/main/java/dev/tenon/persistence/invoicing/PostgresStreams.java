package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.EventStreams;
import dev.tenon.invoicing.Loaded;
import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.Evolving;
import dev.tenon.persistence.tenant.Conflict;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantWork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The streams of one kind, lent with a session. */
final class PostgresStreams<S extends Evolving<S, E>, E extends StreamEvent> implements EventStreams<S, E> {
    private static final String LOCK =
            "select 1 from invoicing.stream where tenant_id = ? and id = ? and kind = ? for update";

    private final StreamKind<S, E> kind;
    private final TenantWork unit;
    private final StreamReader reader;
    private final StreamWriter writer;
    private final Map<UUID, Folding<S, E>> loaded = new HashMap<>();

    PostgresStreams(StreamKind<S, E> kind, TenantWork unit, StreamWriter writer) {
        this.kind = kind;
        this.unit = unit;
        this.reader = new StreamReader(unit.sql());
        this.writer = writer;
    }

    @Override
    public Loaded<S> load(UUID id) {
        var stream = reader.read(kind, id);
        loaded.put(id, stream);
        return new Loaded<>(id, stream.version(), stream.state());
    }

    @Override
    public Loaded<S> lock(UUID id) {
        unit.sql().lock(Sql.of(LOCK, unit.sql().tenant().value(), id, kind.name()));
        return load(id);
    }

    @Override
    public void append(Loaded<S> from, List<? extends E> events) {
        unit.sql().mustBeLent();
        var stream = current(from);
        if (stream.version() != from.version()) {
            throw new Conflict(
                    "Stream " + from.id() + " was loaded at " + from.version() + " and is at " + stream.version());
        }
        events.forEach(event -> writer.append(stream, event));
    }

    private Folding<S, E> current(Loaded<S> from) {
        if (from.version() == 0) {
            return loaded.computeIfAbsent(
                    from.id(), id -> new Folding<>(kind, unit.sql().tenant(), id));
        }
        if (!loaded.containsKey(from.id())) {
            load(from.id());
        }
        return loaded.getOrDefault(from.id(), new Folding<>(kind, unit.sql().tenant(), from.id()));
    }
}
