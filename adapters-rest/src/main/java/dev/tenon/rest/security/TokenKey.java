package dev.tenon.rest.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/**
 * The key that signs access tokens: RSA with 2048 bits for RS256, which is the cheapest to verify, and every request verifies. Its
 * files are JSON Web Keys (RFC 7517).
 */
public final class TokenKey {

    private static final int BITS = 2048;

    private final RSAKey key;

    private TokenKey(RSAKey key) {
        this.key = key;
    }

    /** A new key; its id is its thumbprint. */
    public static TokenKey generate() {
        try {
            return new TokenKey(new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java cannot make an RSA key", e);
        }
    }

    /**
     * Reads the private key that {@link #write} wrote.
     *
     * @throws IllegalStateException when the file cannot be read or holds no private RSA key
     */
    public static TokenKey read(Path privateFile) {
        try {
            var key = RSAKey.parse(Files.readString(privateFile));
            if (!key.isPrivate()) {
                throw new IllegalStateException(privateFile + " holds no private key; name the private one");
            }
            return new TokenKey(key);
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(
                    "The token key cannot be read from " + privateFile + "; remove the file to have a new one made", e);
        }
    }

    /** Writes the private key, readable by its owner alone, and the set of public keys for whoever verifies. */
    public void write(Path privateFile, Path publicFile) {
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var folder = privateFile.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "token-key", ".new", mode);
            Files.writeString(fresh, key.toJSONString());
            Files.writeString(publicFile, publicKeys());
            Files.move(fresh, privateFile, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The token key cannot be written to " + privateFile, e);
        }
    }

    /** The set of public keys as JSON. */
    public String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString(true);
    }

    RSAKey key() {
        return key;
    }
}
