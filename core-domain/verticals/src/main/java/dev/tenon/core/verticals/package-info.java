/** Decides what a vertical's document means, what a firm's configuration is, and how it comes to a later version. */
@NullMarked
package dev.tenon.core.verticals;

import org.jspecify.annotations.NullMarked;
