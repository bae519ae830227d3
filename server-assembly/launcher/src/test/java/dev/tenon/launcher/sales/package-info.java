@NullMarked
package dev.tenon.launcher.sales;

import org.jspecify.annotations.NullMarked;
