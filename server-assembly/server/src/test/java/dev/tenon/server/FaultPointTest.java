package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Outbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultPointTest {
    @TempDir
    private Path folder;

    private final List<String> happened = new ArrayList<>();

    @Test
    void anUnarmedPointLetsEveryBatchPass() {
        point().drain(1, 1, _ -> happened.add("handed over"));
        assertThat(happened).containsExactly("handed over", "removed");
    }

    @Test
    void anArmedPointEndsTheProcessBetweenTheHandoverAndTheRemoval() throws IOException {
        Files.createFile(arming());
        point().drain(1, 1, _ -> happened.add("handed over"));
        assertThat(happened).containsExactly("handed over", "ended", "removed");
    }

    @Test
    void itEndsTheProcessOnceForEachTimeThatItIsArmed() throws IOException {
        Files.createFile(arming());
        point().drain(1, 1, _ -> {});
        point().drain(1, 1, _ -> {});
        assertThat(happened).containsExactly("ended", "removed", "removed");
    }

    private Path arming() {
        return folder.resolve("armed");
    }

    private FaultPoint point() {
        return new FaultPoint(new OneBatch(), arming(), () -> happened.add("ended"));
    }

    private final class OneBatch implements Outbox {
        @Override
        public int drain(int perTenant, int most, Consumer<List<Outgoing>> handover) {
            handover.accept(List.of());
            happened.add("removed");
            return 1;
        }

        @Override
        public Optional<Turn> turn() {
            return Optional.empty();
        }

        @Override
        public long waiting() {
            return 1;
        }
    }
}
