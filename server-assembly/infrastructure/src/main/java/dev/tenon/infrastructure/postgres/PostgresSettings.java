package dev.tenon.infrastructure.postgres;

import dev.tenon.infrastructure.Durability;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One PostgreSQL server.
 *
 * @param data its data folder, made at the first start and kept
 * @param log the file it logs to
 * @param port its port on the loopback interface
 */
public record PostgresSettings(Path data, Path log, int port, Durability durability) {

    List<String> arguments() {
        var options = new TreeMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "max_connections", "200",
                "shared_buffers", durability == Durability.DURABLE ? "128MB" : "64MB",
                "timezone", "UTC",
                "log_timezone", "UTC",
                "jit", "off",
                "log_checkpoints", "off"));
        if (durability == Durability.DISPOSABLE) {
            options.putAll(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
        }
        var arguments = new ArrayList<>(List.of("-D", data.toString()));
        options.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }
}
