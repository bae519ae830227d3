@NullMarked
package dev.tenon.launcher;

import org.jspecify.annotations.NullMarked;
