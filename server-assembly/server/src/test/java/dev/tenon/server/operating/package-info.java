/** The running server as its operator sees it: its health, its metrics and its log. */
@NullMarked
package dev.tenon.server.operating;

import org.jspecify.annotations.NullMarked;
