/**
 * Loads extensions from a folder of jars, each in a class loader of its own, and feeds them like any other consumer of events.
 *
 * <p>{@link dev.tenon.extension.host.ExtensionHost} is all that an assembly deals with. That classes are kept apart prevents accidents, not
 * malice: code that means harm stays outside, over the REST API.
 */
@NullMarked
package dev.tenon.extension.host;

import org.jspecify.annotations.NullMarked;
