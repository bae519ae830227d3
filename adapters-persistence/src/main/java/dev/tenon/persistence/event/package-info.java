/** The outbox on PostgreSQL, as the relay sees it; and, for programs without Kafka, delivery from any outbox within the program. */
@NullMarked
package dev.tenon.persistence.event;

import org.jspecify.annotations.NullMarked;
