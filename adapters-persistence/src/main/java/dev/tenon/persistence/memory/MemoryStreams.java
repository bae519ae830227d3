package dev.tenon.persistence.memory;

import dev.tenon.invoicing.EventStreams;
import dev.tenon.invoicing.InvoicingAudit;
import dev.tenon.invoicing.Loaded;
import dev.tenon.invoicing.Recorded;
import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.Evolving;
import java.util.List;
import java.util.UUID;

/** Streams as lent with a session. The whole platform is locked, so a load locks nothing more. */
final class MemoryStreams<S extends Evolving<S, E>, E extends StreamEvent> implements EventStreams<S, E> {
    private final Lease lease;
    private final MemoryPlatform platform;
    private final InvoicingMemory memory;
    private final StreamTable<S, E> streams;

    MemoryStreams(Lease lease, MemoryPlatform platform, InvoicingMemory memory, StreamTable<S, E> streams) {
        this.lease = lease;
        this.platform = platform;
        this.memory = memory;
        this.streams = streams;
    }

    @Override
    public Loaded<S> load(UUID id) {
        lease.use();
        return streams.load(id);
    }

    @Override
    public Loaded<S> lock(UUID id) {
        return load(id);
    }

    @Override
    public void append(Loaded<S> loaded, List<? extends E> events) {
        long version = load(loaded.id()).version();
        if (version != loaded.version()) {
            throw new Conflict(
                    "Stream " + loaded.id() + " was loaded at " + loaded.version() + " and is at " + version);
        }
        for (var event : events) {
            version++;
            memory.record(recorded(loaded.id(), version, event));
            platform.audit().add(lease.tenant(), InvoicingAudit.appended(loaded.id(), version, event));
        }
    }

    private Recorded<E> recorded(UUID stream, long version, E event) {
        var tenant = lease.tenant();
        return new Recorded<>(
                platform.ids().next(),
                stream,
                version,
                platform.now(),
                tenant.actor(),
                tenant.cause().text(),
                event);
    }
}
