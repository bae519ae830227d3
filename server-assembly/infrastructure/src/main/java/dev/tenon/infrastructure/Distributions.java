package dev.tenon.infrastructure;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where unpacked programs lie: beside the jar or the classes of this module, in `distributions`, or where the system
 * property `tenon.distributions` says.
 */
public final class Distributions {
    private Distributions() {}

    /** The folder of all unpacked programs. */
    public static Path folder() {
        return Optional.ofNullable(System.getProperty("tenon.distributions"))
                .map(Path::of)
                .orElseGet(Distributions::besideUs);
    }

    /** The folder of the schema registry. */
    public static Path registry() {
        var registry = folder().resolve("registry");
        if (!Files.exists(registry.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException("The schema registry is not unpacked in " + registry
                    + ". The build does that: run ./tenon build, or mvn generate-resources.");
        }
        return registry;
    }

    private static Path besideUs() {
        try {
            var source = Distributions.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI()).resolveSibling("distributions");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
