@NullMarked
package dev.tenon.launcher.faults;

import org.jspecify.annotations.NullMarked;
