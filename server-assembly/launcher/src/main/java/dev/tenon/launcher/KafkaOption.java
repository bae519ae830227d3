package dev.tenon.launcher;

import dev.tenon.infrastructure.kafka.KafkaServer;
import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.messaging.KafkaConnection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option `--kafka`: the broker that an operator's command talks to. */
final class KafkaOption {
    @Option(
            names = "--kafka",
            paramLabel = "ADDRESS",
            description = "The broker (default: TENON_KAFKA, or the one that runs on --data).")
    private @Nullable String address;

    @Mixin
    private DataOption data = new DataOption();

    DataFolder folder() {
        return data.folder();
    }

    KafkaConnection connection() {
        return known().orElseThrow(() -> new Refused("No broker runs on "
                + data.folder().root() + ". Start it with ./tenon up, or name one with --kafka ADDRESS."));
    }

    /** Empty where none is named and none runs. */
    Optional<KafkaConnection> known() {
        return Optional.ofNullable(address)
                .or(() -> Optional.ofNullable(System.getenv("TENON_KAFKA")))
                .or(() -> data.running(KafkaServer.NAME))
                .map(KafkaConnection::to);
    }
}
