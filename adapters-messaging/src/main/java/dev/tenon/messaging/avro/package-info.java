/**
 * Published events as Avro. The schema of an event is generated from its record and committed under {@code schemas/}, one file
 * per version; what is committed is released and never changes. An event gains a field as an {@code Optional} or a {@code List}
 * and loses none that is neither, so that every version reads every other.
 */
@NullMarked
package dev.tenon.messaging.avro;

import org.jspecify.annotations.NullMarked;
