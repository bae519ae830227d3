package dev.tenon.launcher.up;

import dev.tenon.infrastructure.postgres.PostgresAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Services that exist already and are used instead of ones of our own. Each is empty where we start our own. */
public record Existing(Optional<PostgresAddress> database, Optional<String> kafka, Optional<URI> registry) {
    /** As the environment says: TENON_DB_URL, TENON_KAFKA, TENON_REGISTRY. */
    public static Existing in(Map<String, String> environment) {
        return new Existing(
                named(environment, "TENON_DB_URL").map(PostgresAddress::of),
                named(environment, "TENON_KAFKA"),
                named(environment, "TENON_REGISTRY").map(URI::create));
    }

    private static Optional<String> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
