@NullMarked
package dev.tenon.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
