package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** A jar that holds, or should hold, an extension. */
record ExtensionJar(Path file) {

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** @throws Unfit when there is none, or it is wrong */
    ExtensionManifest manifest() {
        mustStandAlone();
        return ManifestReader.read(text(ExtensionManifest.FILE)
                .orElseThrow(() -> new Unfit(
                        "manifest-missing",
                        ExtensionManifest.FILE,
                        "The jar has no such file, which describes an extension")));
    }

    /** The text of a file within; empty when there is none. */
    Optional<String> text(String entry) {
        try (var jar = new JarFile(file.toFile())) {
            var found = jar.getJarEntry(entry);
            return found == null
                    ? Optional.empty()
                    : Optional.of(new String(jar.getInputStream(found).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Its classes, which see of others only what the parent has. */
    URLClassLoader open(String id, ClassLoader parent) {
        try {
            return new URLClassLoader("extension-" + id, new URL[] {file.toUri().toURL()}, parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class path in the jar would lead out of it, to the server's own jars too. */
    private void mustStandAlone() {
        try (var jar = new JarFile(file.toFile())) {
            var manifest = jar.getManifest();
            if (manifest != null && manifest.getMainAttributes().containsKey(Attributes.Name.CLASS_PATH)) {
                throw new Unfit(
                        "class-path-not-allowed",
                        JarFile.MANIFEST_NAME,
                        "An extension has no Class-Path; its libraries are packed into its jar");
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Unfit unreadable(IOException e) {
        return new Unfit("jar-unreadable", name(), "The file cannot be read as a jar: " + e.getMessage());
    }
}
