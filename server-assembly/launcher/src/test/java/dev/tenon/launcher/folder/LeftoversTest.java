package dev.tenon.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    private static final Leftovers LEFTOVERS = new Leftovers(Duration.ofSeconds(1));

    @TempDir
    private Path temporary;

    private Process process = ended();

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done").start();
        assertThat(process.inputReader().readLine()).isEqualTo("deaf");
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void aServiceThatWasLeftIsStoppedEvenWhenItIgnoresTheSignal() throws InterruptedException {
        var stopped = LEFTOVERS.stop(record(RunningProcess.of("Kafka", "127.0.0.1:1", process.pid())));
        assertThat(stopped).isEqualTo(1);
        assertThat(process.waitFor()).isEqualTo(128 + 9);
    }

    @Test
    void aLaterProcessOfTheSameNumberIsLeftAlone() {
        var earlier = new RunningProcess("Kafka", "127.0.0.1:1", process.pid(), 1);
        assertThat(LEFTOVERS.stop(record(earlier))).isZero();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void whatRunsIsReadAsItWasWritten() {
        var folder = new DataFolder(temporary);
        folder.prepare();
        var written = record(RunningProcess.of("Kafka", "127.0.0.1:1", process.pid()));
        written.write(folder);
        assertThat(RunRecord.in(folder)).contains(written);
    }

    @Test
    void anUnreadableRecordIsNone() throws IOException {
        var folder = new DataFolder(temporary);
        folder.prepare();
        Files.writeString(folder.run(), "{half");
        assertThat(RunRecord.in(folder)).isEmpty();
    }

    private static RunRecord record(RunningProcess service) {
        var launcher =
                RunningProcess.of("The launcher", "", ProcessHandle.current().pid());
        return new RunRecord(launcher, List.of(service), 9080);
    }

    private static Process ended() {
        try {
            return new ProcessBuilder("true").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
