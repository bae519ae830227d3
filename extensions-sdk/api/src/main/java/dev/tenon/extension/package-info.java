/**
 * What an extension is written against, besides the ports: a manifest, an entry point, and a tenant that is handed to it for the length of
 * one call.
 *
 * <p>An extension is a jar with {@code META-INF/tenon-extension.json} ({@link dev.tenon.extension.ExtensionManifest}). It listens to what
 * the modules publish ({@link dev.tenon.extension.TenonExtension}), carries documents of verticals ({@link
 * dev.tenon.extension.VerticalDocument}), or both. It sees the JDK, the ports and this package.
 */
@NullMarked
package dev.tenon.extension;

import org.jspecify.annotations.NullMarked;
