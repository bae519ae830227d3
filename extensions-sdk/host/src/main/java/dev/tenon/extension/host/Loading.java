package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionManifest;
import dev.tenon.extension.ExtensionSubscriber;
import dev.tenon.extension.VerticalDocument;
import dev.tenon.kernel.EventType;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Loads jars one after the other; each is checked against the installation and those before it. */
final class Loading {
    private final Installation installation;
    private final ClassLoader published;
    private final List<LoadedExtension> loaded = new ArrayList<>();

    Loading(Installation installation, ClassLoader published) {
        this.installation = installation;
        this.published = published;
    }

    List<LoadedExtension> loaded() {
        return loaded;
    }

    /** @throws Unfit when it is not loaded */
    void load(ExtensionJar jar) {
        var manifest = jar.manifest();
        check(manifest);
        var documents = documents(jar, manifest);
        var loader = jar.open(manifest.id().name(), published);
        try {
            loaded.add(new LoadedExtension(manifest, jar.name(), loader, subscribers(manifest, loader), documents));
        } catch (Unfit unfit) {
            close(loader, unfit);
            throw unfit;
        }
    }

    private void check(ExtensionManifest manifest) {
        var defects = new ArrayList<Defect>();
        if (!manifest.tenon().includes(installation.tenon())) {
            defects.add(defect(
                    "tenon-version-unsupported",
                    "$.tenon",
                    "This is " + installation.tenon() + ", the extension is for " + manifest.tenon()));
        }
        loaded.stream()
                .filter(other -> other.manifest().id().equals(manifest.id()))
                .map(other -> defect("duplicate-extension", "$.id", manifest.id() + " was loaded from " + other.jar()))
                .forEach(defects::add);
        manifest.events().stream()
                .filter(event -> !installation.types().contains(event))
                .map(event -> defect("event-unknown", "$.events", "No module of this installation publishes " + event))
                .forEach(defects::add);
        if (!defects.isEmpty()) {
            throw new Unfit(defects);
        }
    }

    private List<VerticalDocument> documents(ExtensionJar jar, ExtensionManifest manifest) {
        var documents = new ArrayList<VerticalDocument>();
        for (var file : manifest.verticals()) {
            var text = jar.text(file)
                    .orElseThrow(() -> new Unfit(
                            "vertical-missing",
                            ExtensionManifest.FILE + " $.verticals",
                            "The jar has no file " + file));
            var document = VerticalReader.read(manifest.id(), file, text);
            if (isTaken(document, documents)) {
                throw new Unfit(
                        "duplicate-vertical",
                        file + " $.id",
                        "There is a vertical " + document.id() + " " + document.version() + " already");
            }
            documents.add(document);
        }
        return documents;
    }

    private boolean isTaken(VerticalDocument document, List<VerticalDocument> own) {
        var others = loaded.stream().flatMap(other -> other.documents().stream());
        return Stream.concat(others, own.stream())
                .anyMatch(other ->
                        other.id().equals(document.id()) && other.version().equals(document.version()));
    }

    private static List<ExtensionSubscriber<?>> subscribers(ExtensionManifest manifest, ClassLoader loader) {
        var subscribers = manifest.entryPoint()
                .map(entryPoint -> new EntryPoint(entryPoint, loader).events())
                .orElse(List.of());
        var undeclared = subscribers.stream()
                .map(ExtensionSubscriber::type)
                .filter(event -> !manifest.events().contains(event))
                .map(EventType::toString)
                .toList();
        if (!undeclared.isEmpty()) {
            throw new Unfit(List.of(defect(
                    "event-undeclared",
                    "$.events",
                    "The code listens to " + undeclared + ", which the manifest does not name")));
        }
        return subscribers;
    }

    private static Defect defect(String code, String path, String message) {
        return new Defect(code, ExtensionManifest.FILE + " " + path, message);
    }

    private static void close(URLClassLoader loader, Unfit unfit) {
        try {
            loader.close();
        } catch (IOException e) {
            unfit.addSuppressed(e);
        }
    }
}
