/** A PostgreSQL server as a child process, from the binaries on the classpath. */
@NullMarked
package dev.tenon.infrastructure.postgres;

import org.jspecify.annotations.NullMarked;
