package dev.tenon.kernel;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals messages between the relay and the gate with HMAC-SHA-256 (RFC 2104), so that whoever can write to a topic still cannot
 * act in a tenant. The seal covers every field of the envelope, the schema and the payload.
 */
public final class EnvelopeSeal {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** A seal with a secret key of at least 32 bytes. */
    public EnvelopeSeal(Bytes key) {
        if (key.length() < 32) {
            throw new IllegalArgumentException("The envelope key has at least 32 bytes");
        }
        this.key = new SecretKeySpec(key.toArray(), ALGORITHM);
    }

    /** Seals an envelope with its event. */
    public SealedMessage seal(EventEnvelope envelope, EncodedEvent event) {
        return new SealedMessage(envelope, event, mac(envelope, event));
    }

    /** Whether the message's seal was made with this key over exactly this content. */
    public boolean fits(SealedMessage message) {
        var expected = mac(message.envelope(), message.event());
        return MessageDigest.isEqual(expected.toArray(), message.seal().toArray());
    }

    private Bytes mac(EventEnvelope envelope, EncodedEvent event) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Bytes.of(mac.doFinal(content(envelope, event)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /** Every field with its length in front, so that no two messages have the same content. */
    private static byte[] content(EventEnvelope envelope, EncodedEvent event) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(envelope.id().toString());
            out.writeUTF(envelope.tenant().toString());
            out.writeUTF(envelope.type().toString());
            out.writeLong(envelope.sequence());
            out.writeUTF(envelope.aggregate().toString());
            out.writeUTF(envelope.recordedAt().toString());
            out.writeUTF(envelope.actor().text());
            out.writeUTF(envelope.correlation().toString());
            out.writeUTF(envelope.causation());
            out.writeUTF(event.type().toString());
            out.writeUTF(event.fingerprint());
            out.writeInt(event.payload().length());
            out.write(event.payload().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
