@NullMarked
package dev.tenon.launcher.up;

import org.jspecify.annotations.NullMarked;
