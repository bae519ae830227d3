/** Importing a file of sales through the public API. */
@NullMarked
package dev.tenon.launcher.sales;

import org.jspecify.annotations.NullMarked;
