package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionManifest;
import dev.tenon.extension.ExtensionSubscriber;
import dev.tenon.extension.VerticalDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.util.List;

/** An extension whose jar was found fit, with its classes. */
record LoadedExtension(
        ExtensionManifest manifest,
        String jar,
        URLClassLoader loader,
        List<ExtensionSubscriber<?>> subscribers,
        List<VerticalDocument> documents) {
    LoadedExtension {
        subscribers = List.copyOf(subscribers);
        documents = List.copyOf(documents);
    }

    void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
