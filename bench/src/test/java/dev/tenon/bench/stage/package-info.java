@NullMarked
package dev.tenon.bench.stage;

import org.jspecify.annotations.NullMarked;
