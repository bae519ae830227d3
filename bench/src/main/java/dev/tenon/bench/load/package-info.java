/** Load: clients that do one thing again and again, and what it cost. The load generator shares the machine, so it is lean and its own cost is told. */
@NullMarked
package dev.tenon.bench.load;

import org.jspecify.annotations.NullMarked;
