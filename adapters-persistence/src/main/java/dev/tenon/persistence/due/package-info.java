/** Work that waits for its time, run by db-scheduler on PostgreSQL; see {@link dev.tenon.kernel.Due}. */
@NullMarked
package dev.tenon.persistence.due;

import org.jspecify.annotations.NullMarked;
