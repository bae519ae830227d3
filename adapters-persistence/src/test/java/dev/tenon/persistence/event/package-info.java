@NullMarked
package dev.tenon.persistence.event;

import org.jspecify.annotations.NullMarked;
