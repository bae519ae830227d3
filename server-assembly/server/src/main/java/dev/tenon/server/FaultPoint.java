package dev.tenon.server;

import dev.tenon.kernel.Outbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Ends this process at the worst moment that the relay has: after Kafka committed a batch, before the outbox forgot it. Only a server
 * that was told of an arming file has one; `./tenon faults` does that, and makes the file when the moment has come.
 */
final class FaultPoint implements Outbox {
    private static final int KILLED = 137;

    private final Outbox outbox;
    private final Path arming;
    private final Runnable end;

    FaultPoint(Outbox outbox, Path arming, Runnable end) {
        this.outbox = outbox;
        this.arming = arming;
        this.end = end;
    }

    /** Ends the process without a shutdown hook, as `kill -9` would. */
    FaultPoint(Outbox outbox, Path arming) {
        this(outbox, arming, () -> Runtime.getRuntime().halt(KILLED));
    }

    @Override
    public int drain(int perTenant, int most, Consumer<List<Outgoing>> handover) {
        return outbox.drain(perTenant, most, handover.andThen(_ -> endWhenArmed()));
    }

    /** Once for each time that it is armed. */
    private void endWhenArmed() {
        try {
            if (Files.deleteIfExists(arming)) {
                end.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Turn> turn() {
        return outbox.turn();
    }

    @Override
    public long waiting() {
        return outbox.waiting();
    }
}
