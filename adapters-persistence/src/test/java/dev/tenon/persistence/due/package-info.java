@NullMarked
package dev.tenon.persistence.due;

import org.jspecify.annotations.NullMarked;
