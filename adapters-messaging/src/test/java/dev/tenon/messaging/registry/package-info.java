@NullMarked
package dev.tenon.messaging.registry;

import org.jspecify.annotations.NullMarked;
