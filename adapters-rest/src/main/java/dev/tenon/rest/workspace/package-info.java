/** Workspace over REST: saved views, and files on records. */
@NullMarked
package dev.tenon.rest.workspace;

import org.jspecify.annotations.NullMarked;
