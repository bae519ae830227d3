/** Figures: pairs of measurements, their median ratio, what it is held to, and where it is written down. */
@NullMarked
package dev.tenon.bench.figure;

import org.jspecify.annotations.NullMarked;
