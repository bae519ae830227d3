/** The laws of the module's words. */
@NullMarked
package dev.tenon.invoicing;

import org.jspecify.annotations.NullMarked;
