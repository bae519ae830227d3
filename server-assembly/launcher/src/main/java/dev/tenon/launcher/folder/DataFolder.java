package dev.tenon.launcher.folder;

import dev.tenon.infrastructure.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds everything one Tenon keeps: databases, logs, secrets, sign-ins. */
public record DataFolder(Path root) {
    /** Raised when the layout changes so that an older folder cannot be read. */
    private static final String LAYOUT = "1";

    private static final long NEEDED_BYTES = 512L * 1024 * 1024;

    /** The folder, by its full path. */
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Makes the folder where there is none, and looks whether it can be used.
     *
     * @throws Refused when it is somebody else's, of another layout, or on a full disk
     */
    public void prepare() {
        try {
            Files.createDirectories(root);
            requireSpace();
            requireLayout();
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new Refused("The data folder " + root + " cannot be used: " + e.getMessage()
                    + ". Name one that you may write to with --data DIR.");
        }
    }

    private void requireSpace() throws IOException {
        var free = Files.getFileStore(root).getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new Refused("The disk that holds " + root + " has only " + (free >> 20)
                    + " MiB free, and Tenon needs " + (NEEDED_BYTES >> 20)
                    + " MiB to start. Free some space, or name another disk with --data DIR.");
        }
    }

    private void requireLayout() throws IOException {
        var layout = root.resolve("layout");
        if (Files.exists(layout)) {
            requireSameLayout(Files.readString(layout).strip());
        } else if (holdsNothing()) {
            Files.writeString(layout, LAYOUT);
        } else {
            throw new Refused(root + " holds files, but no data of Tenon (there is no file `layout`)."
                    + " Name an empty or new folder with --data DIR.");
        }
    }

    private void requireSameLayout(String found) {
        if (!found.equals(LAYOUT)) {
            throw new Refused("The data in " + root + " has layout " + found + ", but this Tenon reads layout " + LAYOUT
                    + ". Use the Tenon that made it, name another folder with --data DIR, or start anew with --fresh,"
                    + " which deletes this data.");
        }
    }

    private boolean holdsNothing() throws IOException {
        try (var entries = Files.list(root)) {
            return entries.allMatch(lock()::equals);
        }
    }

    /**
     * Deletes everything in the folder but the lock, so that the next start begins anew.
     *
     * @throws Refused when the folder holds no data of Tenon
     */
    public void empty() {
        try {
            if (!Files.exists(root.resolve("layout")) && !holdsNothing()) {
                requireLayout();
            }
            try (var entries = Files.newDirectoryStream(root, entry -> !entry.equals(lock()))) {
                entries.forEach(Folders::delete);
            }
            Files.writeString(root.resolve("layout"), LAYOUT);
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be emptied", e);
        }
    }

    /** PostgreSQL's data. */
    public Path postgres() {
        return root.resolve("postgres");
    }

    /** Kafka's data. */
    public Path kafka() {
        return root.resolve("kafka");
    }

    /** The server's configuration, output and logs. */
    public Path server() {
        return root.resolve("server");
    }

    /** The log of the service of this name. */
    public Path log(String service) {
        return logs().resolve(service + ".log");
    }

    /** Where the logs are. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** Passwords and keys. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    /** What is published of the audit log: the heads of its seals. */
    public Path auditHeads() {
        return root.resolve("audit-heads");
    }

    /** The first administrators and their passwords. */
    public Path signIns() {
        return root.resolve("sign-ins.json");
    }

    /** What runs. */
    public Path run() {
        return root.resolve("run.json");
    }

    Path lock() {
        return root.resolve("lock");
    }
}
