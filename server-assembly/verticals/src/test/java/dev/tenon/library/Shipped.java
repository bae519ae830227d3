package dev.tenon.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A document that is shipped, by id and version. */
record Shipped(String id, String version) {
    private static final Path LIBRARY = Path.of("src/main/resources/dev/tenon/library");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** In the order of the index. */
    static List<Shipped> all() {
        return elements(read(LIBRARY.resolve("index.json"))).map(Shipped::named).toList();
    }

    /** What lies beside the index, as paths below it. */
    static List<String> files() throws IOException {
        try (var files = Files.walk(LIBRARY)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> LIBRARY.relativize(file).toString())
                    .filter(file -> !file.equals("index.json"))
                    .toList();
        }
    }

    private static Shipped named(JsonNode json) {
        return new Shipped(json.path("id").asText(), json.path("version").asText());
    }

    String file() {
        return id + "/" + version + ".json";
    }

    /** As its author wrote it. */
    JsonNode written() {
        return read(LIBRARY.resolve(file()));
    }

    Shipped called() {
        return named(written());
    }

    Optional<Shipped> parent() {
        return Optional.of(written().path("extends")).filter(JsonNode::isObject).map(Shipped::named);
    }

    /** Laid over its parents; lists are objects by id. */
    ObjectNode resolved() {
        var own = (ObjectNode) Listed.of(written());
        own.remove(List.of("id", "version", "extends"));
        return parent().map(Shipped::resolved)
                .map(below -> Listed.lay(below, own))
                .orElse(own);
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
