package dev.tenon.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the script `tenon` finds its JDK. */
class ScriptTest {
    private static final Path SCRIPT =
            Path.of("..", "..", "tenon").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void aJdk25BesideAnOlderOneIsFound() throws Exception {
        var older = jdk("jdk-17", "17.0.9");
        var wanted = jdk("jdk-25", "25.0.1");
        var found = jdk(Map.of("JAVA_HOME", older.toString(), "TENON_JDK_FOLDERS", older + " " + wanted));
        assertThat(found.output().strip()).isEqualTo(wanted.toString());
    }

    @Test
    void theJdkThatIsNamedGoesFirst() throws Exception {
        var named = jdk("named", "25");
        var other = jdk("other", "25.0.2");
        var found = jdk(Map.of("TENON_JAVA_HOME", named.toString(), "JAVA_HOME", other.toString()));
        assertThat(found.output().strip()).isEqualTo(named.toString());
    }

    @Test
    void withoutAJdk25ItSaysWhichOneToInstallAndHow() throws Exception {
        var older = jdk("jdk-21", "21.0.4");
        var found = jdk(Map.of("TENON_JDK_FOLDERS", older.toString()));
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.output()).contains("JDK 25").contains("TENON_JAVA_HOME");
    }

    /** A folder that looks like a JDK of this version. */
    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        var bin = Files.createDirectories(home.resolve("bin"));
        for (var program : new String[] {"java", "javac"}) {
            var file = Files.writeString(bin.resolve(program), "#!/bin/sh\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Outcome jdk(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", SCRIPT.toString(), "jdk").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", withoutJava().toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("TENON_JDK_FOLDERS", folder.resolve("none").toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    /** The programs that the script needs, and no java among them. */
    private Path withoutJava() throws IOException {
        var bin = Files.createDirectories(folder.resolve("path"));
        for (var program : new String[] {"dirname", "sed", "readlink"}) {
            var link = bin.resolve(program);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, Path.of("/usr/bin", program));
            }
        }
        return bin;
    }

    private record Outcome(int code, String output) {}
}
