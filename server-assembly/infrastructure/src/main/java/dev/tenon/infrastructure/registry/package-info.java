/** The schema registry as a child process, its data in a PostgreSQL database of its own. */
@NullMarked
package dev.tenon.infrastructure.registry;

import org.jspecify.annotations.NullMarked;
