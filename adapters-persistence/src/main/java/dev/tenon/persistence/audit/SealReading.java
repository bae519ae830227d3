package dev.tenon.persistence.audit;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.TenantId;
import dev.tenon.persistence.tenant.Row;
import java.time.Instant;

/** A seal that is read again, entry by entry. */
final class SealReading {
    private final long number;
    private final Bytes previous;
    private final Bytes hash;
    private final Bytes signature;
    private final SealHash found;
    private long entries;
    private long missing;

    SealReading(TenantId tenant, Row row) {
        Instant sealedAt = row.instant("sealed_at");
        this.number = row.number("number");
        this.previous = row.bytes("previous_hash");
        this.hash = row.bytes("seal_hash");
        this.signature = row.bytes("signature");
        this.found = new SealHash(previous, tenant, number, sealedAt);
    }

    void take(Row row) {
        if (row.optionalBytes("changes").isPresent()) {
            found.add(StoredEntry.read(row));
            entries++;
        } else if (row.optionalNumber("place").isPresent()) {
            missing++;
        }
    }

    long number() {
        return number;
    }

    long entries() {
        return entries;
    }

    long missing() {
        return missing;
    }

    Bytes hash() {
        return hash;
    }

    boolean follows(long formerNumber, Bytes formerHash) {
        return number == formerNumber + 1 && previous.equals(formerHash);
    }

    boolean isWhole() {
        return found.end().equals(hash);
    }

    boolean isSignedBy(SealKey key) {
        return key.signed(hash, signature);
    }
}
