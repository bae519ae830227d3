/** The laws of the module's words. */
@NullMarked
package dev.tenon.tenancy;

import org.jspecify.annotations.NullMarked;
