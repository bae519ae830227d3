@NullMarked
package dev.tenon.infrastructure;

import org.jspecify.annotations.NullMarked;
