package dev.tenon.launcher.faults;

import dev.tenon.infrastructure.process.Folders;
import dev.tenon.infrastructure.process.Ports;
import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.up.Existing;
import dev.tenon.launcher.up.Installation;
import dev.tenon.launcher.up.PortNumbers;
import dev.tenon.launcher.up.Rig;
import dev.tenon.launcher.up.Steps;
import dev.tenon.launcher.up.UpRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A platform of its own, in a new folder and on free ports. When it is closed it stops; its folder goes, unless it is kept. */
final class Grounds implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final Rig rig;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean kept = new AtomicBoolean();

    private Grounds(Path folder, Installation installation, Steps steps) {
        this.folder = folder;
        rig = Rig.on(new UpRequest(
                data(),
                ports(),
                new Existing(Optional.empty(), Optional.empty(), Optional.empty()),
                installation,
                new Steps(steps.migration(), steps.onboarding(), List.of()),
                Map.of("TENON_FAULT_AFTER_PUBLISH", arming().toString())));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "tenon-faults-stop"));
    }

    /** New ones; nothing runs on them yet. */
    static Grounds prepare(Installation installation, Steps steps) {
        try {
            return new Grounds(Files.createTempDirectory("tenon-faults-"), installation, steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PortNumbers ports() {
        var free = Ports.free(5);
        return new PortNumbers(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4));
    }

    private DataFolder data() {
        return new DataFolder(folder.resolve("data"));
    }

    /** The file that arms the relay's fault point. */
    private Path arming() {
        return folder.resolve("armed");
    }

    Rig rig() {
        return rig;
    }

    /** For the files that are imported. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Leaves the folder where it is, for whoever looks for the reason; says where the logs are. */
    Path keep() {
        kept.set(true);
        return data().logs();
    }

    /** Kills, and returns when the service is gone. */
    void strike(Kill kill) {
        switch (kill) {
            case SERVER, BROKER, REGISTRY, DATABASE -> rig.kill(kill.service());
            case RELAY -> {
                arm();
                rig.awaitEnd(kill.service(), LIMIT);
            }
        }
    }

    private void arm() {
        try {
            Files.createFile(arming());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            rig.close();
            if (!kept.get()) {
                Folders.delete(folder);
            }
        }
    }
}
