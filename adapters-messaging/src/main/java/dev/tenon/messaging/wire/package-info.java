/**
 * How a sealed message stands in Kafka: topic and key, headers after CloudEvents 1.0 in binary mode with Tenon's own as
 * extension attributes, and a value framed as the clients of schema registries expect it.
 */
@NullMarked
package dev.tenon.messaging.wire;

import org.jspecify.annotations.NullMarked;
