@NullMarked
package dev.tenon.messaging.wire;

import org.jspecify.annotations.NullMarked;
