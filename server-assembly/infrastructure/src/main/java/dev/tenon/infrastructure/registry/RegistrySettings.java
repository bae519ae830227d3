package dev.tenon.infrastructure.registry;

import dev.tenon.infrastructure.postgres.PostgresAddress;
import java.nio.file.Path;
import java.util.Map;

/**
 * One schema registry.
 *
 * @param log the file it logs to
 * @param port its port on the loopback interface
 * @param database the server that keeps its data, in a database named `registry`, as a user who may create that
 */
public record RegistrySettings(Path log, int port, PostgresAddress database) {
    static final String DATABASE = "registry";

    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "APICURIO_STORAGE_KIND", "sql",
                "APICURIO_STORAGE_SQL_KIND", "postgresql",
                "APICURIO_DATASOURCE_URL", database.jdbcUrl(DATABASE),
                "APICURIO_DATASOURCE_USERNAME", database.user(),
                "APICURIO_DATASOURCE_PASSWORD", database.password(),
                "APICURIO_DATASOURCE_JDBC_INITIAL_SIZE", "2",
                "QUARKUS_LOG_LEVEL", "WARN");
    }
}
