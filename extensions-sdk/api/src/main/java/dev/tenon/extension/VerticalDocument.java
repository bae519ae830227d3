package dev.tenon.extension;

import dev.tenon.kernel.Version;
import java.util.Optional;

/**
 * The JSON document of a vertical as an extension carries it: an object with {@code id}, {@code version} and, where it builds on another
 * one, {@code extends}.
 *
 * @param id the vertical, not the extension
 * @param extended what it builds on, at an exact version
 * @param json the whole document as it stands in the jar
 */
public record VerticalDocument(
        String id, Version version, Optional<Parent> extended, ExtensionId carrier, String json) {

    /** Another vertical, at one version. In JSON: {@code {"id": ..., "version": ...}}. */
    public record Parent(String id, Version version) {}
}
