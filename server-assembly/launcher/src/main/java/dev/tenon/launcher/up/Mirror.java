package dev.tenon.launcher.up;

import dev.tenon.infrastructure.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes a folder equal to another. What is equal already is not touched, so that the server keeps what it derived from it. */
final class Mirror {
    private final Path from;
    private final Path to;

    Mirror(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Gives whether anything had to be done. */
    boolean update() {
        try {
            Files.createDirectories(to);
            boolean deleted = deleteWhatIsGone();
            boolean copied = copyWhatChanged();
            return deleted || copied;
        } catch (IOException e) {
            throw new UncheckedIOException(from + " cannot be copied to " + to, e);
        }
    }

    private boolean deleteWhatIsGone() throws IOException {
        boolean changed = false;
        try (var paths = Files.walk(to)) {
            for (var path : paths.toList()) {
                if (Files.exists(path) && !Files.exists(from.resolve(to.relativize(path)))) {
                    Folders.delete(path);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean copyWhatChanged() throws IOException {
        boolean changed = false;
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                changed |= copy(path, to.resolve(from.relativize(path)));
            }
        }
        return changed;
    }

    private static boolean copy(Path source, Path target) throws IOException {
        if (Files.isDirectory(source)) {
            Files.createDirectories(target);
            return false;
        }
        if (differs(source, target)) {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            return true;
        }
        return false;
    }

    private static boolean differs(Path source, Path target) throws IOException {
        return !Files.exists(target)
                || Files.size(source) != Files.size(target)
                || !Files.getLastModifiedTime(source).equals(Files.getLastModifiedTime(target));
    }
}
