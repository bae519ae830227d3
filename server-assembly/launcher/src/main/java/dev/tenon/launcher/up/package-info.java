/** Starting the services in order, watching them, and stopping them in order. */
@NullMarked
package dev.tenon.launcher.up;

import org.jspecify.annotations.NullMarked;
