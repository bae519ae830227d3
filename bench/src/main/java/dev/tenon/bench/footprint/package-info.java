/** Part 5: memory and start of the server against an Open Liberty with the same features and no application. */
@NullMarked
package dev.tenon.bench.footprint;

import org.jspecify.annotations.NullMarked;
