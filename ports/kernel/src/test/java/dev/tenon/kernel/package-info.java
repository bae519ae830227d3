/** The laws of the kernel's words. */
@NullMarked
package dev.tenon.kernel;

import org.jspecify.annotations.NullMarked;
