package dev.tenon.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.infrastructure.process.Ports;
import dev.tenon.launcher.folder.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortTest {
    private static final PortNumbers PORTS = new PortNumbers(1, 2, 3, 4, 5);

    @Test
    void aTakenPortNamesItselfItsOwnerAndTheOption() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new Port(socket.getLocalPort(), "the server", "--http").requireFree())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Port " + socket.getLocalPort())
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--http PORT");
        }
    }

    @Test
    void aFreePortIsFine() {
        var port = new Port(Ports.free(1).getFirst(), "the server", "--http");
        assertThatCode(port::requireFree).doesNotThrowAnyException();
    }

    @Test
    void aServiceThatExistsAlreadyNeedsNoPort() {
        var nothing = Existing.in(Map.of("TENON_KAFKA", " "));
        assertThat(PORTS.needed(nothing)).extracting(Port::number).containsExactly(1, 2, 3, 4, 5);
        var all = Existing.in(Map.of(
                "TENON_DB_URL", "jdbc:postgresql://db/tenon",
                "TENON_KAFKA", "kafka:9092",
                "TENON_REGISTRY", "http://registry/apis/ccompat/v7"));
        assertThat(PORTS.needed(all)).extracting(Port::number).containsExactly(1);
    }
}
