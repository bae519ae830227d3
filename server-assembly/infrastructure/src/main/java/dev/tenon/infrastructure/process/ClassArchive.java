package dev.tenon.infrastructure.process;

import dev.tenon.infrastructure.Distributions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the JVM keeps loaded classes of one class path. The JVM renews an archive that is missing, but not one whose jars changed. */
record ClassArchive(String name, String classPath) {

    /** The file; deleted first when a jar is newer. */
    Path file() {
        var file = Distributions.folder().resolve(name + "-" + Integer.toHexString(classPath.hashCode()) + ".jsa");
        try {
            if (Files.exists(file) && isOutdated(file.toFile().lastModified())) {
                Files.deleteIfExists(file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOutdated(long writtenAt) {
        return Stream.of(classPath.split(File.pathSeparator))
                .anyMatch(entry -> new File(entry).lastModified() > writtenAt);
    }
}
