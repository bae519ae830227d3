/** The laws of the module's words. */
@NullMarked
package dev.tenon.reporting;

import org.jspecify.annotations.NullMarked;
