package dev.tenon.extension;

import java.util.List;

/**
 * The entry point of an extension that has code: a public class with a public constructor without parameters, named in the manifest. It is
 * made once for all tenants, and may be called by several threads at once.
 */
public interface TenonExtension {

    /** What it does when something happened; asked once. The events are those of the manifest, or some of them. */
    List<ExtensionSubscriber<?>> events();
}
