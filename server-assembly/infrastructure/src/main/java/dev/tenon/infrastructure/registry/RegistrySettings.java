package dev.tenon.infrastructure.registry;

import dev.tenon.infrastructure.postgres.PostgresAddress;
import java.nio.file.Path;
import java.util.HashMap;
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
        var environment = new HashMap<>(listeners());
        environment.putAll(storage());
        environment.put("QUARKUS_LOG_LEVEL", "WARN");
        return Map.copyOf(environment);
    }

    /** It insists on a second port for its management, 9000 on every interface unless told; nobody needs it. */
    private Map<String, String> listeners() {
        return Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT", "0");
    }

    private Map<String, String> storage() {
        return Map.of(
                "APICURIO_STORAGE_KIND",
                "sql",
                "APICURIO_STORAGE_SQL_KIND",
                "postgresql",
                "APICURIO_DATASOURCE_URL",
                database.jdbcUrl(DATABASE),
                "APICURIO_DATASOURCE_USERNAME",
                database.user(),
                "APICURIO_DATASOURCE_PASSWORD",
                database.password(),
                "APICURIO_DATASOURCE_JDBC_INITIAL_SIZE",
                "2");
    }
}
