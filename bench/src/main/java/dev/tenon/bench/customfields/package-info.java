/** Part 6: what it costs to filter and sort a list by a firm's own field, against a built-in one. */
@NullMarked
package dev.tenon.bench.customfields;

import org.jspecify.annotations.NullMarked;
