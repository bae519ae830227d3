package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionId;
import dev.tenon.extension.VerticalDocument;
import dev.tenon.extension.VerticalDocument.Parent;
import dev.tenon.kernel.Version;
import java.util.Optional;
import java.util.function.Function;

/** Reads what the host must know of a vertical's document; the rest of it is for whoever publishes verticals. */
final class VerticalReader {
    private VerticalReader() {}

    /** @throws Unfit with everything that is wrong with it */
    static VerticalDocument read(ExtensionId carrier, String file, String text) {
        var json = JsonObject.parse(file, text);
        var id = json.required("id", Function.identity());
        var version = json.required("version", Version::of);
        var extended = json.object("extends").flatMap(VerticalReader::parent);
        json.mustBeFit();
        return new VerticalDocument(id.orElseThrow(), version.orElseThrow(), extended, carrier, text);
    }

    private static Optional<Parent> parent(JsonObject json) {
        var id = json.required("id", Function.identity());
        var version = json.required("version", Version::of);
        return id.flatMap(name -> version.map(exact -> new Parent(name, exact)));
    }
}
