package com.example.probe;

import dev.tenon.extension.ExtensionSubscriber;
import dev.tenon.extension.TenonExtension;
import dev.tenon.kernel.PublishedEvent;
import java.util.List;

/** Listens to what is no event. */
public final class Misheard implements TenonExtension {
    /** Made by the host. */
    public Misheard() {}

    @Override
    public List<ExtensionSubscriber<?>> events() {
        return List.of(new ExtensionSubscriber<>(PublishedEvent.class, (_, _, _) -> {}));
    }
}
