package dev.tenon.extension;

import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an extension says of itself in {@code META-INF/tenon-extension.json}. The fields of the JSON object have the names of these
 * components; {@code permissions}, {@code events} and {@code verticals} may be left out, and {@code entryPoint} where there are no events.
 *
 * @param name for people
 * @param tenon the versions of Tenon that it works with
 * @param permissions the most that it may do; a tenant grants all of them or some
 * @param events what it listens to; its code may listen to nothing else
 * @param entryPoint the class that implements {@link TenonExtension}
 * @param verticals the files of its verticals' documents, as paths in the jar
 */
public record ExtensionManifest(
        ExtensionId id,
        Version version,
        String name,
        VersionRange tenon,
        Set<Permission> permissions,
        Set<EventType> events,
        Optional<String> entryPoint,
        List<String> verticals) {
    /** Where it lies in the jar. */
    public static final String FILE = "META-INF/tenon-extension.json";

    public ExtensionManifest {
        permissions = Set.copyOf(permissions);
        events = Set.copyOf(events);
        verticals = List.copyOf(verticals);
    }
}
