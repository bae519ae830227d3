/**
 * Published events on their way from one module to the others: encoded as Avro, relayed from the outbox to Kafka in
 * transactions, and delivered to the modules that asked for them. Kafka is transport only; what was published is kept in the
 * event journal. Every failure on the way is tried again with growing pauses, and what cannot be read is put aside, never lost.
 */
@NullMarked
package dev.tenon.messaging;

import org.jspecify.annotations.NullMarked;
