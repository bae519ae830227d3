package dev.tenon.bench.stage;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One connection on the wire. It passes on every message of PostgreSQL's protocol (version 3, "Message Formats" in the manual) and
 * notes where the client waits for an answer (Sync or Query, and nothing sent along behind it: the driver's BEGIN is a Query that
 * it does not wait for) and where the server says that no transaction is open (ReadyForQuery).
 */
final class WireSession implements AutoCloseable {
    private static final int ENCRYPT = 80877103;
    private static final int ENCRYPT_BY_GSS = 80877104;

    private final Socket client;
    private final Socket server;
    private final ParsedStatements parsed;
    private final List<WireTransaction> transactions = new CopyOnWriteArrayList<>();
    private final StringBuilder sent = new StringBuilder();
    private int roundTrips;

    WireSession(Socket client, Socket server, ParsedStatements parsed) {
        this.client = client;
        this.server = server;
        this.parsed = parsed;
    }

    void start() throws IOException {
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> run(this::fromClient));
        Thread.ofVirtual().start(() -> run(this::fromServer));
    }

    List<WireTransaction> transactions() {
        return transactions;
    }

    private void run(Direction direction) {
        try {
            direction.pass();
        } catch (IOException _) {
            close(); // one of the two hung up
        }
    }

    private void fromClient() throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var out = new DataOutputStream(new BufferedOutputStream(server.getOutputStream()));
        begin(in, out);
        while (true) {
            byte type = in.readByte();
            var body = body(in);
            if (type == 'P') {
                parsed.parsed(body);
            }
            noteSent(body, (type == 'S' || type == 'Q') && in.available() == 0);
            pass(in, out, type, body);
        }
    }

    /** The first message has no type. Encryption is refused, as the server itself would. */
    private void begin(DataInputStream in, DataOutputStream out) throws IOException {
        var first = body(in);
        int code = ByteBuffer.wrap(first).getInt();
        while (code == ENCRYPT || code == ENCRYPT_BY_GSS) {
            client.getOutputStream().write('N');
            first = body(in);
            code = ByteBuffer.wrap(first).getInt();
        }
        out.writeInt(first.length + Integer.BYTES);
        out.write(first);
        out.flush();
    }

    private void fromServer() throws IOException {
        var in = new DataInputStream(server.getInputStream());
        var out = new DataOutputStream(new BufferedOutputStream(client.getOutputStream()));
        while (true) {
            byte type = in.readByte();
            var body = body(in);
            if (type == 'Z' && body[0] == 'I') {
                noteEnd();
            }
            pass(in, out, type, body);
        }
    }

    private static byte[] body(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt() - Integer.BYTES);
    }

    private static void pass(DataInputStream in, DataOutputStream out, byte type, byte[] body) throws IOException {
        out.writeByte(type);
        out.writeInt(body.length + Integer.BYTES);
        out.write(body);
        if (in.available() == 0) {
            out.flush();
        }
    }

    private synchronized void noteSent(byte[] body, boolean waits) {
        sent.append(new String(body, StandardCharsets.ISO_8859_1));
        if (waits) {
            roundTrips++;
        }
    }

    private synchronized void noteEnd() {
        transactions.add(new WireTransaction(roundTrips, sent.toString()));
        sent.setLength(0);
        roundTrips = 0;
    }

    @Override
    public void close() {
        try {
            client.close();
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes on until somebody hangs up. */
    private interface Direction {
        void pass() throws IOException;
    }
}
