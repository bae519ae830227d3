package dev.tenon.launcher.folder;

import dev.tenon.persistence.audit.SealKey;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.rest.security.TokenKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Passwords and keys, generated once and kept in one private file each. What the environment names instead is used and
 * not kept.
 */
public final class Secrets {
    private static final int PASSWORD_BYTES = 18;
    private static final int ENVELOPE_KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Map<String, String> environment;

    private Secrets(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /** The secrets of a data folder. */
    public static Secrets in(DataFolder folder, Map<String, String> environment) {
        try {
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder.secrets(), onlyOwner);
            return new Secrets(folder.secrets(), environment);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.secrets() + " cannot be made", e);
        }
    }

    /** The password of a database role. */
    public String password(DatabaseRole role) {
        return Optional.ofNullable(environment.get(variable(role)))
                .orElseGet(() -> kept(role.roleName(), Secrets::newPassword));
    }

    /** The environment variable that holds the password of a database role. */
    public static String variable(DatabaseRole role) {
        return "TENON_DB_" + role.name() + "_PASSWORD";
    }

    /** The password of the server's own key store. */
    public String keyStorePassword() {
        return Optional.ofNullable(environment.get("TENON_KEYSTORE_PASSWORD"))
                .orElseGet(() -> kept("key-store", Secrets::newPassword));
    }

    /** The key that authenticates message envelopes: 32 bytes in base64. */
    public String envelopeKey() {
        return Optional.ofNullable(environment.get("TENON_ENVELOPE_KEY"))
                .orElseGet(() ->
                        kept("envelope-key", () -> Base64.getEncoder().encodeToString(random(ENVELOPE_KEY_BYTES))));
    }

    /** The key that signs the audit log's seals. */
    public String sealKey() {
        return Optional.ofNullable(environment.get("TENON_SEAL_KEY"))
                .orElseGet(() -> kept("seal-key", () -> SealKey.generate().text()));
    }

    /** The file with the private key that signs tokens, a JWK. */
    public Path tokenKey() {
        var file = folder.resolve("token-key.jwk");
        if (!Files.exists(file)) {
            TokenKey.generate().write(file, folder.resolve("token-keys.jwks"));
        }
        return file;
    }

    /** The file with the public key that verifies tokens, a JWK set. */
    public Path publishedTokenKeys() {
        return tokenKey().resolveSibling("token-keys.jwks");
    }

    private String kept(String name, Supplier<String> generate) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            PrivateFile.write(file, generate.get());
        }
        return PrivateFile.read(file);
    }

    static String newPassword() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES));
    }

    private static byte[] random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
