package dev.tenon.launcher.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What runs on a data folder, for the other commands and for the start after a crash.
 *
 * @param launcher the `up` that watches the services
 * @param services in the order in which they are stopped
 * @param http the port of the server
 */
public record RunRecord(RunningProcess launcher, List<RunningProcess> services, int http) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An unchanging list. */
    public RunRecord {
        services = List.copyOf(services);
    }

    /** What the folder says; nothing where nobody ran, or where the record is unreadable. */
    public static Optional<RunRecord> in(DataFolder folder) {
        if (!Files.exists(folder.run())) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(PrivateFile.read(folder.run()), RunRecord.class));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /** Writes it into the folder. */
    public void write(DataFolder folder) {
        try {
            PrivateFile.write(
                    folder.run(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Launcher and services that still run. */
    public Stream<RunningProcess> alive() {
        return Stream.concat(Stream.of(launcher), services.stream())
                .filter(process -> process.handle().isPresent());
    }
}
