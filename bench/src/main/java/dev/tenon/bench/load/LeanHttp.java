package dev.tenon.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection that does what the measurements need and costs next to nothing. A server hangs up on who is silent; after
 * some seconds of silence there is a new connection. For one thread.
 */
public final class LeanHttp implements AutoCloseable {
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final URI server;
    private Socket socket;
    private InputStream in;
    private long lastUsed = System.nanoTime();

    /** A connection to this server. */
    public LeanHttp(URI server) {
        this.server = server;
        try {
            socket = connect(server);
            in = buffered(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Socket connect(URI server) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(600_000);
        return socket;
    }

    private static InputStream buffered(Socket socket) throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    private void reconnectAfterSilence() throws IOException {
        if (System.nanoTime() - lastUsed > SILENCE.toNanos()) {
            socket.close();
            socket = connect(server);
            in = buffered(socket);
        }
    }

    /** What the server answered. */
    public record Answer(int status, String body) {

        /** The body, where the server accepted. */
        public String accepted() {
            if (status >= 300) {
                throw new IllegalStateException("HTTP " + status + ": " + body);
            }
            return body;
        }
    }

    /**
     * Sends a request.
     *
     * @param headers further lines, each with its line end
     * @param body empty where there is none
     */
    public Answer send(String method, String path, String headers, String body) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head =
                method + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAccept: application/json\r\n"
                        + headers + (content.length == 0 ? "\r\n" : "Content-Length: " + content.length + "\r\n\r\n");
        try {
            reconnectAfterSilence();
            var request = new ByteArrayOutputStream(head.length() + content.length);
            request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
            request.writeBytes(content);
            request.writeTo(socket.getOutputStream());
            var answer = answer();
            lastUsed = System.nanoTime();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        var body = chunked ? chunks() : in.readNBytes(length);
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
