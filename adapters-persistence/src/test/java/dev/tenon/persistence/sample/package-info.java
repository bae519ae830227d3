@NullMarked
package dev.tenon.persistence.sample;

import org.jspecify.annotations.NullMarked;
