/** The one command: starts and stops a whole Tenon on this machine, says how it is, and imports sales through its API. */
@NullMarked
package dev.tenon.launcher;

import org.jspecify.annotations.NullMarked;
