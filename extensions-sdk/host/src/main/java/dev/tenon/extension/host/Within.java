package dev.tenon.extension.host;

import java.util.function.Supplier;

/** Runs an extension's code with its own class loader as the thread's, where libraries look for services. */
final class Within {
    private Within() {}

    static <R> R loader(ClassLoader loader, Supplier<R> code) {
        var thread = Thread.currentThread();
        var former = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return code.get();
        } finally {
            thread.setContextClassLoader(former);
        }
    }
}
