@NullMarked
package dev.tenon.messaging.relay;

import org.jspecify.annotations.NullMarked;
