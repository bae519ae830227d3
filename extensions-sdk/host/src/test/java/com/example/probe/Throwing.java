package com.example.probe;

import dev.tenon.extension.ExtensionSubscriber;
import dev.tenon.extension.TenonExtension;
import java.util.List;

/** Cannot be made. */
public final class Throwing implements TenonExtension {
    /** Fails. */
    public Throwing() {
        throw new IllegalStateException("Out of order");
    }

    @Override
    public List<ExtensionSubscriber<?>> events() {
        return List.of();
    }
}
