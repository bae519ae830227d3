/** The stores in memory run every contract. */
@NullMarked
package dev.tenon.persistence.memory;

import org.jspecify.annotations.NullMarked;
