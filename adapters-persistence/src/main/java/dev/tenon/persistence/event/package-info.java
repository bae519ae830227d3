/** The outbox on PostgreSQL, as the relay sees it. */
@NullMarked
package dev.tenon.persistence.event;

import org.jspecify.annotations.NullMarked;
