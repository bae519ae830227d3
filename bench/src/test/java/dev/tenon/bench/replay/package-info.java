@NullMarked
package dev.tenon.bench.replay;

import org.jspecify.annotations.NullMarked;
