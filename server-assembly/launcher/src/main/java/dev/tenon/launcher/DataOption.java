package dev.tenon.launcher;

import dev.tenon.launcher.folder.DataFolder;
import java.nio.file.Path;
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
}
