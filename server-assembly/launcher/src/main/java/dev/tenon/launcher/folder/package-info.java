/** The data folder: what is kept in it, who may use it, and what is wrong with it. */
@NullMarked
package dev.tenon.launcher.folder;

import org.jspecify.annotations.NullMarked;
