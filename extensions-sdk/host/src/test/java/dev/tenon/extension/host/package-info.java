@NullMarked
package dev.tenon.extension.host;

import org.jspecify.annotations.NullMarked;
