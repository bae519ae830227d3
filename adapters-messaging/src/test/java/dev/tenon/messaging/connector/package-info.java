@NullMarked
package dev.tenon.messaging.connector;

import org.jspecify.annotations.NullMarked;
