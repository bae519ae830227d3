package dev.tenon.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.infrastructure.process.Ports;
import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.folder.RunRecord;
import dev.tenon.launcher.folder.RunningProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real PostgreSQL, a program in the place of the server, and Kafka and registry said to exist. */
class UpIT {
    @TempDir
    private Path temporary;

    @Test
    void whenAServiceDiesTheRestStopsAndTheNextStartTakesUpTheData() throws IOException {
        var request = request(new DataFolder(temporary.resolve("data")), new Steps(List.of(), List.of(), List.of()));
        assertThatThrownBy(() -> up(request, Fresh.KEEP_DATA, platform -> {
                    platform.database().execute("postgres", "create table kept ()");
                    kill(request.folder(), "The server");
                }))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The server ended unexpectedly with code 137");
        assertThat(alive(request.folder())).isEmpty();
        assertThatThrownBy(() -> up(request, Fresh.KEEP_DATA, platform -> {
                    platform.database().execute("postgres", "drop table kept");
                    kill(request.folder(), "PostgreSQL");
                }))
                .hasMessageContaining("PostgreSQL ended unexpectedly");
        assertThat(alive(request.folder())).isEmpty();
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefused() throws IOException {
        var request = request(new DataFolder(temporary.resolve("data")), new Steps(List.of(), List.of(), List.of()));
        assertThatThrownBy(() -> up(request, Fresh.DELETE_DATA, _ -> {
                    assertThatThrownBy(() -> up(request, Fresh.DELETE_DATA, _ -> {}))
                            .isInstanceOf(Refused.class)
                            .hasMessageContaining("already");
                    kill(request.folder(), "PostgreSQL");
                }))
                .hasMessageContaining("PostgreSQL ended unexpectedly");
    }

    @Test
    void aStepThatFailsStopsEverything() throws IOException {
        var migration = new FailingStep();
        var request =
                request(new DataFolder(temporary.resolve("data")), new Steps(List.of(migration), List.of(), List.of()));
        assertThatThrownBy(() -> up(request, Fresh.KEEP_DATA, _ -> {})).hasMessage("no such role");
        assertThat(alive(request.folder())).isEmpty();
    }

    @Test
    void aDatabaseWithoutItsVersionIsCalledDamaged() throws IOException {
        var folder = new DataFolder(temporary.resolve("data"));
        folder.prepare();
        Files.createDirectories(folder.postgres());
        var request = request(folder, new Steps(List.of(), List.of(), List.of()));
        assertThatThrownBy(() -> up(request, Fresh.KEEP_DATA, _ -> {}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("PG_VERSION is missing")
                .hasMessageContaining("--fresh");
    }

    private UpRequest request(DataFolder folder, Steps steps) throws IOException {
        var ports = Ports.free(2);
        var numbers = new PortNumbers(ports.getFirst(), ports.getLast(), 0, 0, 0);
        var existing = new Existing(
                Optional.empty(),
                Optional.of("kafka:9092"),
                Optional.of(URI.create("http://registry/apis/ccompat/v7")));
        return new UpRequest(folder, numbers, existing, FakeServer.installIn(temporary), steps);
    }

    private static void up(UpRequest request, Fresh fresh, Consumer<Platform> ready) {
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Up(request, new Progress(silent)).run(fresh, ready);
    }

    private static void kill(DataFolder folder, String service) {
        var running = RunRecord.in(folder).orElseThrow().services().stream()
                .filter(found -> found.name().equals(service))
                .findFirst();
        running.flatMap(RunningProcess::handle).orElseThrow().destroyForcibly();
    }

    private static List<RunningProcess> alive(DataFolder folder) {
        return RunRecord.in(folder).orElseThrow().services().stream()
                .filter(service -> service.handle().isPresent())
                .toList();
    }

    private static final class FailingStep implements Step {
        @Override
        public String title() {
            return "Migration";
        }

        @Override
        public void run(Platform platform) {
            throw new Refused("no such role");
        }
    }
}
