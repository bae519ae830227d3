package dev.tenon.extension.host;

import dev.tenon.kernel.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of Tenon that this host is a part of, as the build wrote it down. */
final class TenonVersion {
    private static final String FILE = "tenon-version.txt";

    private TenonVersion() {}

    /** A snapshot counts as the version that it becomes. */
    static Version current() {
        try (var file = Objects.requireNonNull(TenonVersion.class.getResourceAsStream(FILE), FILE)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Version.of(text.replaceFirst("-.*", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
