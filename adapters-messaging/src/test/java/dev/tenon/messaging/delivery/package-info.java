@NullMarked
package dev.tenon.messaging.delivery;

import org.jspecify.annotations.NullMarked;
