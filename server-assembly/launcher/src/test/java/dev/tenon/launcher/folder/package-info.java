@NullMarked
package dev.tenon.launcher.folder;

import org.jspecify.annotations.NullMarked;
