package dev.tenon.bench.stage;

import dev.tenon.infrastructure.postgres.PostgresAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A wire to the database on which every round trip is counted where it happens, between the server and PostgreSQL. */
public final class Wire implements AutoCloseable {
    private final PostgresAddress end;
    private final ServerSocket door;
    private final Queue<WireSession> sessions = new ConcurrentLinkedQueue<>();
    private final ParsedStatements parsed = new ParsedStatements();

    private Wire(PostgresAddress end, ServerSocket door) {
        this.end = end;
        this.door = door;
    }

    /** A wire that ends at a database server. */
    public static Wire to(PostgresAddress end) {
        try {
            var wire = new Wire(end, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it begins. */
    public PostgresAddress address() {
        return new PostgresAddress("127.0.0.1", door.getLocalPort(), end.user(), end.password());
    }

    /** What was sent over it to be parsed. */
    public ParsedStatements parsed() {
        return parsed;
    }

    /** The transactions in which a word was sent, in no order; waits until there are so many. */
    public List<WireTransaction> mentioning(String word, int least) {
        Waiting.until(() -> found(word).size() >= least, Duration.ofSeconds(20));
        return found(word);
    }

    private List<WireTransaction> found(String word) {
        return sessions.stream()
                .flatMap(session -> session.transactions().stream())
                .filter(transaction -> transaction.sent().contains(word))
                .toList();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var session = new WireSession(door.accept(), new Socket(end.host(), end.port()), parsed);
                sessions.add(session);
                session.start();
            } catch (IOException _) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            sessions.forEach(WireSession::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
