package dev.tenon.persistence.audit;

import dev.tenon.kernel.TenantId;
import dev.tenon.persistence.json.PortsJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The heads of all seals, outside the database: a file per tenant, one head a line as JSON, only ever appended to, in the order of the
 * seals. The folder belongs where whoever can write to the database cannot: another disk, a log server, write-once storage.
 */
public final class PublishedHeads {
    private final Path folder;
    private final Map<TenantId, Long> last = new ConcurrentHashMap<>();

    /** The heads in a folder, which is made when the first is published. */
    public PublishedHeads(Path folder) {
        this.folder = folder;
    }

    /** The number of the last published seal; 0 when there is none. */
    long last(TenantId tenant) {
        return last.computeIfAbsent(tenant, _ -> {
            try (var heads = read(tenant)) {
                return heads.mapToLong(Head::seal).max().orElse(0);
            }
        });
    }

    /** Every published head of the tenant, by seal. To be closed. */
    Stream<Head> read(TenantId tenant) {
        var file = file(tenant);
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        try {
            BufferedReader lines = Files.newBufferedReader(file);
            return lines.lines()
                    .filter(PublishedHeads::isWhole)
                    .map(line -> PortsJson.read(line, Head.class))
                    .onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("The published heads cannot be read from " + file, e);
        }
    }

    /** Appends the heads, which follow the last one, and waits until they are on the disk. */
    void publish(TenantId tenant, List<Head> heads) {
        var lines = heads.stream().map(head -> PortsJson.write(head) + "\n").collect(Collectors.joining());
        var file = file(tenant);
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                write(channel, ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The heads cannot be published to " + file, e);
        }
        last.put(tenant, heads.getLast().seal());
    }

    private static void write(FileChannel channel, ByteBuffer lines) throws IOException {
        channel.position(channel.size());
        channel.write(ByteBuffer.wrap(endOfTornLine(channel)));
        while (lines.hasRemaining()) {
            channel.write(lines);
        }
        channel.force(true);
    }

    /** A line that is being written, or was torn when the machine stopped, has no end; its head comes again. */
    private static boolean isWhole(String line) {
        return line.endsWith("}");
    }

    private static byte[] endOfTornLine(FileChannel channel) throws IOException {
        var last = ByteBuffer.allocate(1);
        boolean torn = channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
        return torn ? new byte[] {'\n'} : new byte[0];
    }

    private Path file(TenantId tenant) {
        return folder.resolve(tenant + ".jsonl");
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
