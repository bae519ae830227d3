/** Part 4: what it costs to take one posted invoice into the figures, after a long history against after a short one. */
@NullMarked
package dev.tenon.bench.refresh;

import org.jspecify.annotations.NullMarked;
