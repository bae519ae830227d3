/** The public REST API, as a client uses it. */
@NullMarked
package dev.tenon.launcher.api;

import org.jspecify.annotations.NullMarked;
