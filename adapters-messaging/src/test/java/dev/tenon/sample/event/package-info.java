/** A module that exists for tests: one event, which has changed since it was first released and holds all that an event may hold. */
@NullMarked
package dev.tenon.sample.event;

import org.jspecify.annotations.NullMarked;
