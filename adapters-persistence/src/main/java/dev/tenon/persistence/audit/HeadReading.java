package dev.tenon.persistence.audit;

import java.util.Iterator;
import java.util.Optional;

/** The published heads of a tenant, read beside its seals. */
final class HeadReading {
    private final Iterator<Head> heads;
    private Optional<Head> next = Optional.empty();
    private long newest;

    HeadReading(Iterator<Head> heads) {
        this.heads = heads;
        advance();
    }

    /** The head of that seal, where it was published. Asked in the order of the seals. */
    Optional<Head> of(long seal) {
        while (next.isPresent() && next.orElseThrow().seal() < seal) {
            advance();
        }
        return next.filter(head -> head.seal() == seal);
    }

    /** The last seal that was published; 0 when none was. Nothing else can be asked afterwards. */
    long newest() {
        while (next.isPresent()) {
            advance();
        }
        return newest;
    }

    private void advance() {
        next = heads.hasNext() ? Optional.of(heads.next()) : Optional.empty();
        next.ifPresent(head -> newest = Math.max(newest, head.seal()));
    }
}
