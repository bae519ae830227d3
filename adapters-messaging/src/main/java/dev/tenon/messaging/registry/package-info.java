/** A client of the schema registry, by the part of the Confluent API that Tenon needs. */
@NullMarked
package dev.tenon.messaging.registry;

import org.jspecify.annotations.NullMarked;
