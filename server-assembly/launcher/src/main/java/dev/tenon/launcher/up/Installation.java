package dev.tenon.launcher.up;

import dev.tenon.launcher.folder.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the build made: the Open Liberty programs, and the configuration and application of the server `tenon`. Both are
 * only read.
 */
public record Installation(Path liberty, Path server) {
    private static final String BUILT = "server-assembly/server/target/liberty/";

    /** Under the folder of the script, unless the system properties `tenon.liberty` and `tenon.server` say otherwise. */
    public static Installation under(Path home) {
        return new Installation(
                named("tenon.liberty").orElse(home.resolve(BUILT + "wlp")),
                named("tenon.server").orElse(home.resolve(BUILT + "tenon")));
    }

    private static Optional<Path> named(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of);
    }

    /**
     * Looks whether both are there.
     *
     * @throws Refused when the build did not make them
     */
    public void require() {
        requireFile(liberty.resolve("bin/server"));
        requireFile(server.resolve("server.xml"));
    }

    private static void requireFile(Path file) {
        if (!Files.exists(file)) {
            throw new Refused("The server is not built: " + file + " is missing. Run ./tenon build.");
        }
    }
}
