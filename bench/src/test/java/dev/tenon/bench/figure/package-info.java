@NullMarked
package dev.tenon.bench.figure;

import org.jspecify.annotations.NullMarked;
