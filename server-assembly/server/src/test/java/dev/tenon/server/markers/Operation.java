package dev.tenon.server.markers;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An operation of the OpenAPI document.
 *
 * @param path with the parameters that name resources in braces
 * @param open whether it needs no token
 * @param media of the body; none where it takes none
 * @param schema of the body; empty where it takes none
 */
record Operation(
        String verb, String path, List<Parameter> parameters, boolean open, Optional<String> media, JsonObject schema) {
    private static final Pattern BRACES = Pattern.compile("\\{[^}]+}");

    /**
     * A parameter.
     *
     * @param in path, query or header
     */
    record Parameter(String name, String in, boolean required, JsonObject schema) {

        /** Whether it takes any text, or an id. */
        boolean takesText() {
            var format = schema.getString("format", "uuid");
            return schema.getString("type", "string").equals("string")
                    && !schema.containsKey("enum")
                    && format.equals("uuid");
        }
    }

    /** Whether it names a resource. */
    boolean ofItem() {
        return path.contains("{");
    }

    boolean reads() {
        return verb.equals("GET");
    }

    /** Whether what comes in is more to it than bytes. */
    boolean readsItsBody() {
        return media.filter(type -> !type.equals("application/octet-stream")).isPresent();
    }

    Stream<Parameter> in(String place) {
        return parameters.stream().filter(parameter -> parameter.in().equals(place));
    }

    /** The collections whose members its path names, outermost first. */
    List<String> collections() {
        return BRACES.matcher(path)
                .results()
                .map(found -> path.substring(0, found.start() - 1))
                .toList();
    }

    /** The collection that it is about: the innermost of which it names a member, or else what its path stands below. */
    String about() {
        return ofItem() ? collections().getLast() : path.replaceFirst("/[^/]+$", "");
    }

    /** A path with these ids in the place of its parameters. */
    static String filled(String path, List<String> ids) {
        var filled = path;
        for (var id : ids) {
            filled = BRACES.matcher(filled).replaceFirst(id);
        }
        return filled;
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
