package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionId;
import dev.tenon.extension.ExtensionManifest;
import dev.tenon.extension.VersionRange;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Reads and checks manifests. */
final class ManifestReader {
    private static final Set<String> FIELDS =
            Set.of("id", "version", "name", "tenon", "permissions", "events", "entryPoint", "verticals");

    private ManifestReader() {}

    /** @throws Unfit with everything that is wrong with it */
    static ExtensionManifest read(String text) {
        var json = JsonObject.parse(ExtensionManifest.FILE, text);
        json.allow(FIELDS);
        var id = json.required("id", ExtensionId::new);
        var version = json.required("version", Version::of);
        var name = json.required("name", Function.identity());
        var tenon = json.required("tenon", VersionRange::of);
        var permissions = json.list("permissions", Permission::new);
        var events = json.list("events", EventType::parse);
        var entryPoint = events.isEmpty()
                ? json.optional("entryPoint", Function.identity())
                : json.required("entryPoint", Function.identity());
        var verticals = json.list("verticals", Function.identity());
        json.mustBeFit();
        return new ExtensionManifest(
                id.orElseThrow(),
                version.orElseThrow(),
                name.orElseThrow(),
                tenon.orElseThrow(),
                new HashSet<>(permissions),
                new HashSet<>(events),
                entryPoint,
                verticals);
    }
}
