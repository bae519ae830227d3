/** A Kafka broker and controller as one child process. */
@NullMarked
package dev.tenon.infrastructure.kafka;

import org.jspecify.annotations.NullMarked;
