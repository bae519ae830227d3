package dev.tenon.infrastructure.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.random.RandomGenerator;

/** TCP ports of the loopback interface. */
public final class Ports {
    private static final int LOWEST = 20_000;
    private static final int BELOW = 32_000;

    private Ports() {}

    /** Whether nothing listens on this port, so that we may. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * This many free ports, all different. They lie below those that the system gives to outgoing connections: one of
     * those could be taken before our service listens, even by our own question whether it does.
     */
    public static List<Integer> free(int count) {
        return RandomGenerator.getDefault()
                .ints(LOWEST, BELOW)
                .distinct()
                .filter(Ports::isFree)
                .limit(count)
                .boxed()
                .toList();
    }
}
