package dev.tenon.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.infrastructure.process.ChildProcess;
import dev.tenon.infrastructure.process.Command;
import dev.tenon.infrastructure.process.Programs;
import dev.tenon.infrastructure.process.ServiceFailed;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifelineTest {
    @TempDir
    private Path folder;

    @Test
    void aChildEndsWhenItIsClosed() {
        var child = ChildProcess.start(command("sleep", "600"));
        child.close();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aChildThatIgnoresTheSignalIsKilled() {
        var deaf = folder.resolve("deaf");
        var command = command("sh", "-c", "trap '' TERM; touch " + deaf + "; while :; do sleep 1; done");
        var impatient = new Command(
                "Deaf", command.words(), command.environment(), command.log(), "TERM", Duration.ofSeconds(1));
        var child = ChildProcess.start(impatient);
        child.await(() -> Files.exists(deaf), Duration.ofSeconds(20));
        child.close();
        assertThat(child.exit().join()).isEqualTo(128 + 9);
    }

    /** The parent is a JVM of its own, killed with SIGKILL; its child must go too. */
    @Test
    void aChildEndsWhenItsParentIsKilled() throws Exception {
        var parent = new ProcessBuilder(
                        Programs.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .start();
        var line =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8)).readLine();
        var child = ProcessHandle.of(Long.parseLong(line)).orElseThrow();
        parent.destroyForcibly().waitFor();
        child.onExit().get(20, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aChildThatEndsBeforeItIsReadyShowsTheEndOfItsLog() {
        try (var child = ChildProcess.start(command("sh", "-c", "echo no space left; exit 3"))) {
            assertThatThrownBy(() -> child.await(() -> false, Duration.ofSeconds(20)))
                    .isInstanceOf(ServiceFailed.class)
                    .hasMessageContaining("ended with code 3")
                    .hasMessageContaining("no space left");
        }
    }

    private Command command(String... words) {
        return Command.of("Child", List.of(words), folder.resolve("child.log"));
    }

    /** Starts a child, says its process id, and waits to be killed. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) {
            var log = Path.of(arguments[0], "grandchild.log");
            var child = ChildProcess.start(Command.of("Grandchild", List.of("sleep", "600"), log));
            System.out.println(child.pid());
            child.exit().join();
        }
    }
}
