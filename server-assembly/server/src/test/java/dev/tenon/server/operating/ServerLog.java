package dev.tenon.server.operating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The log of the server under test. */
final class ServerLog {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ServerLog() {}

    /** A line of the log in JSON. What it does not say is empty. */
    record Line(JsonNode json) {

        private static Line of(String text) {
            try {
                return new Line(JSON.readTree(text));
            } catch (JsonProcessingException e) {
                throw new AssertionError("Not in JSON: " + text, e);
            }
        }

        /** The class that wrote it; the server calls this its module. */
        String logger() {
            return text("module");
        }

        String message() {
            return text("message");
        }

        String correlation() {
            return text("ext_correlation");
        }

        Optional<Whose> whose() {
            return Optional.of(new Whose(text("ext_tenant"), text("ext_actor"), text("ext_module")))
                    .filter(whose -> !whose.equals(Whose.NOBODY));
        }

        private String text(String field) {
            return json.path(field).asText();
        }
    }

    /** Everything that the server wrote down, in whatever form. */
    static String text() {
        var text = new StringBuilder();
        files(_ -> true).forEach(file -> text.append(read(file)));
        return text.toString();
    }

    /** Every line, as soon as there is one that fits. */
    static List<Line> once(Predicate<Line> fits) {
        var end = Instant.now().plus(PATIENCE);
        var lines = lines();
        while (lines.stream().noneMatch(fits) && Instant.now().isBefore(end)) {
            lines = lines();
        }
        return lines;
    }

    private static List<Line> lines() {
        return files(file -> file.getFileName().toString().startsWith("messages"))
                .flatMap(file -> whole(read(file)).lines())
                .map(Line::of)
                .toList();
    }

    /** Without a line that is just being written. */
    private static String whole(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private static Stream<Path> files(Predicate<Path> wanted) {
        var logs = Path.of(System.getProperty("tenon.usr"), "servers", System.getProperty("tenon.server.name"), "logs");
        try (var files = Files.walk(logs)) {
            return files.filter(Files::isRegularFile).filter(wanted).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
