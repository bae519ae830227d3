package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionId;
import dev.tenon.extension.ExtensionManifest;
import dev.tenon.extension.VerticalDocument;
import dev.tenon.extension.VerticalDocuments;
import dev.tenon.kernel.EventSubscriber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The extensions of an installation: the jars of a folder, loaded by the order of their names. A jar that is not fit is refused with its
 * defects and stops neither the others nor the server.
 */
public final class ExtensionHost implements VerticalDocuments, AutoCloseable {
    private static final Logger LOG = System.getLogger(ExtensionHost.class.getName());

    private final List<HostedSubscriber> hosted;
    private final List<RefusedExtension> refused;

    private ExtensionHost(List<HostedSubscriber> hosted, List<RefusedExtension> refused) {
        this.hosted = new CopyOnWriteArrayList<>(hosted);
        this.refused = List.copyOf(refused);
    }

    /** No extensions. */
    public static ExtensionHost empty() {
        return new ExtensionHost(List.of(), List.of());
    }

    /**
     * Loads what is in the folder.
     *
     * @throws IllegalArgumentException when there is no such folder
     */
    public static ExtensionHost open(Path folder, Installation installation) {
        var types = new PublishedTypes(installation.ports().types(), installation.events());
        var loading = new Loading(installation, new PublishedLoader(ExtensionHost.class.getClassLoader(), types));
        var refused = new ArrayList<RefusedExtension>();
        for (var jar : jars(folder)) {
            load(loading, jar).ifPresent(refused::add);
        }
        var hosted = loading.loaded().stream()
                .map(extension -> new HostedSubscriber(extension, installation))
                .toList();
        return new ExtensionHost(hosted, refused);
    }

    /** What was loaded and not unloaded since. */
    public List<ExtensionManifest> loaded() {
        return hosted.stream().map(it -> it.extension().manifest()).toList();
    }

    /** What was not loaded, and why. */
    public List<RefusedExtension> refused() {
        return refused;
    }

    /** The extensions that listen to anything, each to be fed by itself. */
    public List<EventSubscriber> subscribers() {
        return hosted.stream()
                .filter(it -> !it.events().isEmpty())
                .<EventSubscriber>map(it -> it)
                .toList();
    }

    @Override
    public List<VerticalDocument> documents() {
        return hosted.stream()
                .flatMap(it -> it.extension().documents().stream())
                .sorted(Comparator.comparing(VerticalDocument::id).thenComparing(VerticalDocument::version))
                .toList();
    }

    /** Waits for the calls that run, takes the extension out and closes its class loader. Unknown ids are none of its business. */
    public void unload(ExtensionId extension) {
        for (var subscriber : hosted) {
            if (subscriber.extension().manifest().id().equals(extension) && hosted.remove(subscriber)) {
                subscriber.unload();
            }
        }
    }

    /** Unloads all. */
    @Override
    public void close() {
        loaded().forEach(manifest -> unload(manifest.id()));
    }

    private static Optional<RefusedExtension> load(Loading loading, ExtensionJar jar) {
        try {
            loading.load(jar);
            LOG.log(Level.INFO, "Extension {0} was loaded", jar.name());
            return Optional.empty();
        } catch (Unfit unfit) {
            LOG.log(Level.ERROR, "Extension {0} was refused: {1}", jar.name(), unfit.defects());
            return Optional.of(new RefusedExtension(jar.name(), unfit.defects()));
        }
    }

    private static List<ExtensionJar> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no folder of extensions at " + folder.toAbsolutePath());
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(ExtensionJar::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
