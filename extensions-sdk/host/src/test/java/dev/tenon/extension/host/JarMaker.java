package dev.tenon.extension.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Packs jars for tests: texts, and classes of the test's own class path. */
final class JarMaker {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Manifest manifest = new Manifest();

    JarMaker() {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    }

    /** A jar with this text as the description of the extension. */
    static JarMaker describedBy(String json) {
        return new JarMaker().with("META-INF/tenon-extension.json", json);
    }

    JarMaker with(String file, String text) {
        entries.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    JarMaker with(Class<?>... types) throws IOException {
        for (var type : types) {
            var file = type.getName().replace('.', '/') + ".class";
            try (var bytes = JarMaker.class.getResourceAsStream("/" + file)) {
                entries.put(file, bytes == null ? new byte[0] : bytes.readAllBytes());
            }
        }
        return this;
    }

    JarMaker withClassPath(String path) {
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, path);
        return this;
    }

    void into(Path file) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
    }
}
