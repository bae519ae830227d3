/**
 * The relay: takes what was announced out of the outbox and publishes it to Kafka, each batch in one transaction. What was
 * published is removed; a failure leaves it where it is, so nothing is lost, and readers of committed messages see a batch
 * twice only when its removal failed after Kafka's commit. Consumers claim an event's id, which makes the second time harmless.
 */
@NullMarked
package dev.tenon.messaging.relay;

import org.jspecify.annotations.NullMarked;
