package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.Projection;
import dev.tenon.invoicing.Recorded;
import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Evolving;
import dev.tenon.kernel.TenantId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A stream on its way through its events: state, version and hash after the last one. What does not follow is refused. */
final class Folding<S extends Evolving<S, E>, E extends StreamEvent> {
    private final StreamKind<S, E> kind;
    private final TenantId tenant;
    private final UUID id;
    private Optional<S> state = Optional.empty();
    private LocalDate bornOn = LocalDate.MIN;
    private long version;
    private Bytes hash = StoredEvent.NOTHING;

    Folding(StreamKind<S, E> kind, TenantId tenant, UUID id) {
        this.kind = kind;
        this.tenant = tenant;
        this.id = id;
    }

    /** Takes a stored event with the hash that was stored with it. */
    Projection next(StoredEvent stored, Bytes storedHash) {
        if (!stored.hash(tenant).equals(storedHash)) {
            throw new CorruptStream("Event " + stored.version() + " of stream " + id + " was changed");
        }
        if (stored.version() != version + 1 || !stored.previousHash().equals(hash)) {
            throw new CorruptStream("Event " + stored.version() + " of stream " + id + " does not follow " + version);
        }
        return advance(stored.recorded(kind.events()), storedHash);
    }

    /** Takes a new event, which was made to come next. */
    Projection append(StoredEvent made, E event) {
        return advance(made.recorded(event), made.hash(tenant));
    }

    /** Compares with the head of the stream, so that events cut off at the end are missed. */
    void mustEndAt(long headVersion, Bytes headHash) {
        if (version != headVersion || !hash.equals(headHash)) {
            throw new CorruptStream("Stream " + id + " ends at " + version + " and not at " + headVersion);
        }
    }

    private Projection advance(Recorded<E> recorded, Bytes newHash) {
        if (version == 0) {
            bornOn = Projection.draftedOn(recorded);
        }
        var after = kind.fold(state, recorded.event());
        state = Optional.of(after);
        version++;
        hash = newHash;
        return kind.projector().project(recorded, after, bornOn);
    }

    StreamKind<S, E> kind() {
        return kind;
    }

    UUID id() {
        return id;
    }

    Optional<S> state() {
        return state;
    }

    long version() {
        return version;
    }

    Bytes hash() {
        return hash;
    }
}
