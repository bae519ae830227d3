/**
 * PostgreSQL, Kafka and the schema registry for the launcher and for tests. Everything listens on the loopback interface
 * only and stops with the process that started it.
 */
@NullMarked
package dev.tenon.infrastructure;

import org.jspecify.annotations.NullMarked;
