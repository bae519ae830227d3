@NullMarked
package dev.tenon.messaging.avro;

import org.jspecify.annotations.NullMarked;
