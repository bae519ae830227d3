package dev.tenon.server;

import dev.tenon.kernel.Decision;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.VerticalRefusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The templates that come with the product: documents on the class path, and an index that names each with its version, parents first. What is not
 * published yet is published when a server starts.
 *
 * @param folder where they are, such as {@code dev/tenon/library}
 */
record ShippedLibrary(ClassLoader classPath, String folder) {
    private static final System.Logger LOG = System.getLogger(ShippedLibrary.class.getName());

    /**
     * Publishes all of them.
     *
     * @throws IllegalStateException when one is not valid, or was published with another content
     */
    void publish(Function<byte[], Decision<Template, VerticalRefusal>> publishing) {
        for (var entry : index()) {
            var file = entry.getString("id") + "/" + entry.getString("version") + ".json";
            switch (publishing.apply(read(file).orElseThrow(() -> missing(file)))) {
                case Decision.Accepted<Template, VerticalRefusal>(var published) ->
                    LOG.log(
                            System.Logger.Level.DEBUG,
                            "In the library: {0}",
                            published.getFirst().ref());
                case Decision.Refused<Template, VerticalRefusal>(var refusal) ->
                    throw new IllegalStateException("The template " + file + " cannot be published: " + told(refusal));
            }
        }
    }

    private List<JsonObject> index() {
        return read("index.json").map(ShippedLibrary::entries).orElse(List.of());
    }

    private static List<JsonObject> entries(byte[] index) {
        try (var reader = Json.createReader(new ByteArrayInputStream(index))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    private Optional<byte[]> read(String file) {
        try (InputStream content = classPath.getResourceAsStream(folder + "/" + file)) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IllegalStateException missing(String file) {
        return new IllegalStateException("The index of " + folder + " names " + file + ", which is not there");
    }

    private static String told(VerticalRefusal refusal) {
        return switch (refusal) {
            case VerticalRefusal.Invalid(var faults) ->
                String.join(
                        "; ",
                        faults.stream()
                                .map(fault -> fault.path() + " " + fault.code() + ": " + fault.detail())
                                .toList());
            case VerticalRefusal.AlreadyPublished _,
                    VerticalRefusal.UnknownTemplate _,
                    VerticalRefusal.Unsettled _,
                    VerticalRefusal.Outdated _,
                    VerticalRefusal.NothingToUndo _,
                    VerticalRefusal.HoldsData _ -> refusal.detail();
        };
    }
}
