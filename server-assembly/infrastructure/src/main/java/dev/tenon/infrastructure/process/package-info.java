/** Child processes that cannot outlive this one, the ports they listen on and the logs they write. */
@NullMarked
package dev.tenon.infrastructure.process;

import org.jspecify.annotations.NullMarked;
