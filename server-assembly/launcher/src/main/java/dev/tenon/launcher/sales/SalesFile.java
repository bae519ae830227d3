package dev.tenon.launcher.sales;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A file of sales, and how it is meant.
 *
 * @param columns what a column means, by its name in the file; columns with the names of the fields need no entry
 */
public record SalesFile(Path path, String tenant, String currency, Map<String, String> columns) {
    private static final int CHUNK = 1 << 16;

    /** Columns in the order of their names, so that the same import is the same in any order of its options. */
    public SalesFile {
        columns = new TreeMap<>(columns);
    }

    /** The parameters of the request. */
    String query() {
        var map = columns.entrySet().stream()
                .map(column -> "&map=" + encoded(column.getKey() + "=" + column.getValue()))
                .collect(Collectors.joining());
        return "currency=" + encoded(currency) + "&source=sales" + map;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The same for the same file, meant the same way for the same tenant; otherwise another. */
    String idempotencyKey() {
        try (var channel = Files.newByteChannel(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((tenant + "\n" + query() + "\n").getBytes(StandardCharsets.UTF_8));
            var chunk = ByteBuffer.allocate(CHUNK);
            while (channel.read(chunk) >= 0) {
                digest.update(chunk.flip());
                chunk.clear();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
