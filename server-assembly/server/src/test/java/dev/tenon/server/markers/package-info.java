/** Two firms of the running server, marked, and driven against each other over everything that the server lets out. */
@NullMarked
package dev.tenon.server.markers;

import org.jspecify.annotations.NullMarked;
