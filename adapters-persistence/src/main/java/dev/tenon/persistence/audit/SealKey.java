package dev.tenon.persistence.audit;

import dev.tenon.kernel.Bytes;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The key that signs seals: Ed25519 (RFC 8032). */
public final class SealKey {
    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    private SealKey(KeyPair pair) {
        this.pair = pair;
    }

    /** A new key. */
    public static SealKey generate() {
        try {
            return new SealKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when it is no such text
     */
    public static SealKey parse(String text) {
        var parts = text.strip().split("\\.", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(
                    "The seal key is a private and a public key in base64, with a dot between");
        }
        try {
            var keys = KeyFactory.getInstance(ALGORITHM);
            var decoder = Base64.getDecoder();
            return new SealKey(new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(decoder.decode(parts[1]))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(parts[0])))));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The seal key holds no " + ALGORITHM + " keys", e);
        }
    }

    /** The private key (PKCS #8) and the public one (X.509) in base64, with a dot between. To be kept secret. */
    public String text() {
        var encoder = Base64.getEncoder();
        return encoder.encodeToString(pair.getPrivate().getEncoded()) + "."
                + encoder.encodeToString(pair.getPublic().getEncoded());
    }

    Bytes sign(Bytes hash) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(hash.toArray());
            return Bytes.of(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal key cannot sign", e);
        }
    }

    boolean signed(Bytes hash, Bytes signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(hash.toArray());
            return signature.verify(signed.toArray());
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
