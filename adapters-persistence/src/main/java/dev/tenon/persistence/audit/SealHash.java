package dev.tenon.persistence.audit;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.TenantId;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** SHA-256 over the hash of the seal before, the seal's own place, and everything that is stored of its entries, in order. */
final class SealHash {
    /** What stands before the first seal of a tenant. */
    static final Bytes NOTHING = Bytes.of(new byte[32]);

    private final MessageDigest digest;
    private final DataOutputStream out;

    SealHash(Bytes previous, TenantId tenant, long number, Instant sealedAt) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
            out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            out.write(previous.toArray());
            out.writeUTF(tenant.toString());
            out.writeLong(number);
            out.writeUTF(sealedAt.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(StoredEntry entry) {
        try {
            entry.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash; nothing can be added afterwards. */
    Bytes end() {
        return Bytes.of(digest.digest());
    }
}
