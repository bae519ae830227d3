package dev.tenon.launcher;

import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.RunRecord;
import dev.tenon.launcher.folder.RunningProcess;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option `--data`, the same for every command. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that holds all data (default: .tenon beside the script).")
    private @Nullable Path data;

    DataFolder folder() {
        return new DataFolder(data == null ? Tenon.home().resolve(".tenon") : data);
    }

    /** The address at which the service of that name runs on the folder. */
    Optional<String> running(String name) {
        return RunRecord.in(folder()).stream()
                .flatMap(RunRecord::alive)
                .filter(process -> process.name().equals(name))
                .map(RunningProcess::address)
                .findFirst();
    }
}
