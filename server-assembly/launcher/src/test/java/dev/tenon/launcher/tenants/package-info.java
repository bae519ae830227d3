@NullMarked
package dev.tenon.launcher.tenants;

import org.jspecify.annotations.NullMarked;
